using System.Globalization;
using Articles;
using Site.Building;
using Spectre.Console;

namespace Site.Reporting;

/// <summary>What a build says while it works and when it is done: alive on a terminal, plain lines everywhere else.</summary>
internal sealed class BuildConsole(TextWriter output, TextWriter error, bool isQuiet)
{
    private readonly bool _isTerminal = output is VisibleWriter { IsTerminal: true } && !isQuiet;

    public Task<T> WorkAsync<T>(string what, Func<Task<T>> work) =>
        _isTerminal ? AnsiConsole.Status().StartAsync($"{what} …", _ => work()) : work();

    /// <summary>Says that something is waited for.</summary>
    public void ShowWaiting(string what)
    {
        if (!isQuiet)
            error.WriteLine($"site: {what}; waiting for it");
    }

    /// <summary>
    /// Diagnostics from <paramref name="least"/> up, one on a line, in their order; one that many files share is told once.
    /// </summary>
    public void Show(IEnumerable<Diagnostic> diagnostics, Severity least)
    {
        var told = diagnostics.Where(d => d.Severity >= least);
        foreach (var diagnostic in least > Severity.Note ? SharedFaults.Told(told) : told)
            error.WriteLine(diagnostic);
    }

    /// <summary>What a build came to, and what readers notice of it.</summary>
    /// <param name="report">The build.</param>
    /// <param name="target">What stays as it was where nothing was published.</param>
    public void Show(BuildReport report, string target)
    {
        if (report.Published is null)
        {
            error.WriteLine($"site: not built; {target} stays as it was");
            return;
        }

        if (isQuiet)
            return;
        if (report.IsRepeated)
            output.WriteLine("nothing changed since the last build");
        if (_isTerminal)
            AnsiConsole.Write(Table(Rows(report)));
        else
            output.WriteLine(string.Join(", ", Rows(report).Select(row => $"{row.Name} {row.Value}")));
        ChangeTextWriter.Write(report.Published, report.Changes, output);
        ChangeTextWriter.Write(report.Summary.Scheduled, output);
        if (report.Live is { } live)
            output.WriteLine($"live: {live.Path}");
    }

    private static IEnumerable<(string Name, string Value)> Rows(BuildReport report)
    {
        string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
        var published = report.Published!;
        return
        [
            ("articles", Number(report.Summary.Articles)),
            ("tags", Number(report.Summary.Tags)),
            ("pages", Number(report.Summary.Pages)),
            ("feeds", Number(report.Summary.Feeds)),
            ("written", Number(published.Written)),
            ("unchanged", Number(published.Unchanged)),
            ("removed", Number(published.Removed.Length)),
            ("warnings", Number(report.Diagnostics.Count(d => d.Severity == Severity.Warning))),
            ("seconds", report.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)),
        ];
    }

    private static Table Table(IEnumerable<(string Name, string Value)> rows)
    {
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        foreach (var (name, value) in rows)
            table.AddRow(name, value);
        return table;
    }
}
