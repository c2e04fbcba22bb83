using System.CommandLine;
using Site.Building;
using Site.Reporting;
using Site.Settings;

namespace Site.Commands;

/// <summary>The options of the commands that publish: how careful to be, and where to write down what changed for readers.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> _report = new("--report") { Description = "Write what changed for readers as JSON", HelpName = "FILE" };

    private readonly Option<bool> _clean = new("--clean")
    {
        Description = "Compare with the published files themselves, not with what the last build noted",
    };

    public Option<bool> Strict { get; } = new("--strict")
    {
        Description = "Refuse what would bring old items back as unread or redate many, instead of warning",
    };

    private readonly Option<bool> _profile = new("--profile")
    {
        Description = "Say where the time went, and why each page and feed was made",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_clean);
        command.Options.Add(Strict);
        command.Options.Add(_report);
        command.Options.Add(_profile);
    }

    /// <summary>Options of a build, with what these say.</summary>
    public BuildOptions Read(ParseResult line, BuildOptions options) => options with
    {
        Clean = line.GetValue(_clean),
        Profile = line.GetValue(_profile) ? new() : null,
    };

    /// <summary>Says where the time went, if that was asked for.</summary>
    public static void ShowProfile(ParseResult line, BuildOptions options)
    {
        if (options.Profile is { } profile)
            ProfileWriter.Write(profile, line.InvocationConfiguration.Output);
    }

    /// <summary>Writes the JSON report if one was asked for; false, and said why, where that fails.</summary>
    public bool TryWrite(ParseResult line, BuildReport report) =>
        ReportFile.TryWrite(line.GetValue(_report), () => ReportJsonWriter.Write(report), line.InvocationConfiguration.Error);
}
