using Microsoft.Extensions.Logging;
using Site.Building;
using Site.Context;
using Site.Settings;
using Site.Theming;

namespace Site.Tests;

/// <summary>A failure of the program itself is one line, and its whole story with <c>--verbose</c>.</summary>
public sealed class DiagnosticLogTests
{
    [Theory]
    [InlineData(false, "site:1:1: error: it broke (run it again with --verbose)")]
    [InlineData(true, "site:1:1: error: it broke (report this: System.InvalidOperationException: it broke)")]
    public void A_failure_is_told_in_full_only_when_that_is_asked_for(bool isVerbose, string expected)
    {
        Log(new InvalidOperationException("it broke"), isVerbose).ShouldBe([expected]);
    }

    [Fact]
    public void What_the_file_system_refuses_is_no_failure_of_the_program() => Log(new AggregateException(new UnauthorizedAccessException("Access to the path '/a' is denied.", new IOException("denied"))), isVerbose: true).ShouldBe(
        ["site:1:1: error: a file or a folder cannot be read: Access to the path '/a' is denied (let the user who builds read it, or move it away)"]);

    private static IEnumerable<string> Log(Exception failure, bool isVerbose)
    {
        var options = BuildOptions.For("/nowhere") with { IsVerbose = isVerbose };
        var site = new SiteContext(options, new(), Theme.Load([], "en", path => path, _ => { }));
        new DiagnosticLog(site).LogError(failure, "it broke");
        return site.Diagnostics.Select(d => d.ToString());
    }
}
