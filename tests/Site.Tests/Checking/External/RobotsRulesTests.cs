using Site.Checking.External;

namespace Site.Tests.Checking.External;

/// <summary>What a host asks of programs, read as RFC 9309 says.</summary>
public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/ab", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /a?x", "/a?x=1", false)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /b/", "/b/c", true)]
    [InlineData("User-agent: *\nDisallow: /b\nAllow: /b", "/b", true)]
    [InlineData("User-agent: ander\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Site-Check\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: ander\nUser-agent: site-check\n# nu\nDisallow: /b # dit niet", "/b", false)]
    [InlineData("user-agent: site-check\ndisallow: /a\nuser-agent: ander\nuser-agent: site-check\ndisallow: /b", "/b", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("<html>\nniets: van dien aard", "/a", true)]
    public void The_longest_path_that_fits_decides(string text, string path, bool isAllowed) =>
        RobotsRules.Parse(text, "site-check").Allows(new("https://krant.example" + path)).ShouldBe(isAllowed);
}
