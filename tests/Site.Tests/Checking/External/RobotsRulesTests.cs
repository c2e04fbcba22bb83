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
    [InlineData("User-agent: *\nDisallow: /*a*a*a*b$", "/aaaab", false)]
    [InlineData("User-agent: *\nDisallow: /a*a$", "/a", true)]
    [InlineData("User-agent: *\nDisallow: *b", "/ab", false)]
    [InlineData("User-agent: *\nDisallow: /a.c", "/abc", true)]
    [InlineData("User-agent: *\nUser-agent: *\nDisallow: /a", "/ab", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("<html>\nniets: van dien aard", "/a", true)]
    public void The_longest_path_that_fits_decides(string text, string path, bool isAllowed) =>
        RobotsRules.Parse(text, "site-check").Allows(new("https://krant.example" + path)).ShouldBe(isAllowed);

    // In half a megabyte: names by rules, stars by stars.
    [Theory]
    [InlineData("User-agent: a{0}\n", "Disallow: /{0}\n", true)]
    [InlineData("User-agent: *\n", "Disallow: /{0}\n", true)]
    [InlineData("# {0}\n", "Disallow: /*a*a*a*a*a*a*a*a*b$\n", true)]
    [InlineData("User-agent: *\nDisallow: /b\n", "Disallow: /*a*a*a*a*a*a*a*a*c$\n", false)]
    public void Any_rules_are_read_and_asked_in_a_moment(string names, string rules, bool isAllowed)
    {
        string Many(string line) => string.Concat(Enumerable.Range(0, 250_000 / line.Length).Select(number => string.Format(null, line, number)));

        var read = RobotsRules.Parse(Many(names) + "User-agent: *\n" + Many(rules), "site-check");

        read.Paths.Length.ShouldBeLessThan(40_000);
        read.Allows(new("https://krant.example/" + new string('a', 2_000) + "c")).ShouldBe(isAllowed);
    }
}
