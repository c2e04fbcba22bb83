using System.CommandLine;
using Site.Building;
using Site.Reporting;

namespace Site.Commands;

/// <summary>The options of the commands that publish: how careful to be, and where to write down what changed for readers.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> _report = new("--report") { Description = "Write what changed for readers as JSON", HelpName = "FILE" };

    public Option<bool> Clean { get; } = new("--clean")
    {
        Description = "Compare with the published files themselves, not with what the last build noted",
    };

    public Option<bool> Strict { get; } = new("--strict")
    {
        Description = "Refuse what would bring old items back as unread or redate many, instead of warning",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Clean);
        command.Options.Add(Strict);
        command.Options.Add(_report);
    }

    /// <summary>Writes the JSON report if one was asked for; false, and said why, where that fails.</summary>
    public bool TryWrite(ParseResult line, BuildReport report) =>
        ReportFile.TryWrite(line.GetValue(_report), () => ReportJsonWriter.Write(report), line.InvocationConfiguration.Error);
}
