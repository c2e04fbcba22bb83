using System.CommandLine;
using Site.Commands.Values;

namespace Site.Commands;

/// <summary>The options that a hook is installed with, and hands on to <c>site receive</c>.</summary>
internal sealed class HookOptions
{
    private readonly Option<string> _to = new("--to")
    {
        Description = "The folder of releases; a web server serves 'current' in it",
        HelpName = "FOLDER",
        Required = true,
    };
    private readonly Option<string> _branch = new("--branch")
    {
        Description = "The branch whose pushes are published",
        HelpName = "NAME",
        DefaultValueFactory = _ => "main",
    };
    private readonly NumberOption _keep = NewKeep();
    private readonly TimeOption _limit = new("--limit", usual: 10, most: 1440)
    {
        Description = "How many minutes (90s: seconds) a build may take; then it is stopped, and the old site stays",
    };
    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Refuse what would bring old items back as unread or redate many, instead of warning",
    };

    public static NumberOption NewKeep() => new("--keep", usual: 5, least: 1, most: 1000) { Description = "How many releases stay" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_to, _branch, _keep, _limit, _strict])
            command.Options.Add(option);
    }

    public HookSettings Read(ParseResult line) =>
        new(Path.GetFullPath(line.GetValue(_to)!), line.GetValue(_branch)!, line.GetValue(_keep), line.GetValue(_limit)!,
            line.GetValue(_strict));
}

/// <summary>What a hook does with a push.</summary>
/// <param name="To">The folder of releases; absolute.</param>
/// <param name="Branch">The branch that is published; pushes to others change nothing.</param>
/// <param name="Keep">How many releases stay.</param>
/// <param name="Limit">How long a build may take, as <see cref="TimeOption"/> reads it.</param>
/// <param name="IsStrict">True to refuse what would otherwise be warned of.</param>
internal sealed record HookSettings(string To, string Branch, int Keep, string Limit, bool IsStrict)
{
    public string Ref => "refs/heads/" + Branch;

    /// <summary>How long a build may take.</summary>
    public TimeSpan Time => TimeOption.Parse(Limit)!.Value;

    /// <summary>As the command line of <c>site receive</c>.</summary>
    public IEnumerable<string> Arguments =>
        ["--to", To, "--branch", Branch, "--keep", Number(Keep), "--limit", Limit, .. IsStrict ? new[] { "--strict" } : []];

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
