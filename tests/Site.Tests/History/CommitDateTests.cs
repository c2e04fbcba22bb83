using System.Globalization;
using Site.History;

namespace Site.Tests.History;

public sealed class CommitDateTests
{
    [Theory]
    [InlineData("1648123200 +0100", "2022-03-24T13:00:00+01:00")]
    [InlineData("1648123200 -0330", "2022-03-24T08:30:00-03:30")]
    [InlineData("1648123200 +0000", "2022-03-24T12:00:00+00:00")]
    [InlineData("1648123200 +51800", "2022-03-24T12:00:00+00:00")]
    [InlineData("-5 +0100", "1970-01-01T01:00:00+01:00")]
    [InlineData("99999999999999 +0000", "9999-01-01T00:00:00+00:00")]
    [InlineData("nonsense", "1970-01-01T00:00:00+00:00")]
    [InlineData("", "1970-01-01T00:00:00+00:00")]
    public void An_odd_date_of_a_commit_becomes_the_nearest_that_exists(string raw, string expected) =>
        LogParser.ParseDate(raw).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture).ShouldBe(expected);
}
