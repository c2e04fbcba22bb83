using Microsoft.Extensions.Logging;
using Site.Commands;
using Site.Settings;

namespace Site.Tests;

/// <summary>A failure of the program itself is one line, and its whole story with <c>--verbose</c>.</summary>
public sealed class DiagnosticLogTests
{
    [Theory]
    [InlineData(false, "site:1:1: error: it broke (run it again with --verbose)")]
    [InlineData(true, "site:1:1: error: it broke (report this:\nSystem.InvalidOperationException: it broke)")]
    public void A_failure_is_told_in_full_only_when_that_is_asked_for(bool isVerbose, string expected)
    {
        var options = BuildOptions.For("/nowhere") with { IsVerbose = isVerbose };
        var run = new Run(options, new SiteSettings(), Templates.Theme.Load([], "en", path => path, _ => { }), null);
        new DiagnosticLog(run).LogError(new InvalidOperationException("it broke"), "it broke");
        run.Diagnostics.Select(d => d.ToString()).ShouldBe([expected]);
    }
}
