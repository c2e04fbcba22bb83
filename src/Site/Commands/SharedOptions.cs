using System.Collections.Immutable;
using System.CommandLine;
using Site.Settings;

namespace Site.Commands;

/// <summary>The options that every command has: which site, from where to where.</summary>
internal sealed class SharedOptions
{
    /// <summary>The option that an installed hook hands on.</summary>
    public const string AllowHtmlName = "--allow-html";

    private readonly Option<string> _root = new("--root")
    {
        Description = "The site's folder (default: the current one)",
        HelpName = "FOLDER",
        Recursive = true,
    };
    private readonly Option<string[]> _seeds = new("--seeds")
    {
        Description = "A folder of texts; may be repeated (default: seeds)",
        HelpName = "FOLDER",
        Recursive = true,
    };
    private readonly Option<string> _input = new("--input")
    {
        Description = "Settings, rules, sidecars and pages (default: input)",
        HelpName = "FOLDER",
        Recursive = true,
    };
    private readonly Option<string[]> _theme = new("--theme")
    {
        Description = "A theme folder, nearest first; may be repeated (default: the setting)",
        HelpName = "FOLDER",
        Recursive = true,
    };
    private readonly Option<string> _output = new("--output")
    {
        Description = "The published tree (default: output)",
        HelpName = "FOLDER",
        Recursive = true,
    };
    private readonly Option<string> _url = new("--url")
    {
        Description = "The site's address (default: $SITE_URL, then the setting)",
        HelpName = "URL",
        Recursive = true,
    };

    private readonly Option<bool> _allowHtml = new(AllowHtmlName)
    {
        Description = "Publish the HTML of input/*.md as it is written, script and all",
        Recursive = true,
    };

    public SharedOptions() => _url.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<string>() is { } value && SiteUrl.TryParse(value) is null)
            result.AddError($"--url: '{value}' is no absolute http or https address");
    });

    public Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Say more: notes, and where the program itself failed",
        Recursive = true,
    };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say nothing but warnings and errors", Recursive = true };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_root, _seeds, _input, _theme, _output, _url, _allowHtml, Verbose, Quiet])
            command.Options.Add(option);
    }

    public BuildOptions Read(ParseResult line)
    {
        var root = Path.GetFullPath(line.GetValue(_root) ?? ".");
        string Below(string? path, string usual) =>
            Path.TrimEndingDirectorySeparator(path is null ? Path.Combine(root, usual) : Path.GetFullPath(path));
        var address = line.GetValue(_url) ?? Environment.GetEnvironmentVariable("SITE_URL");
        ImmutableArray<string> seeds = [.. (line.GetValue(_seeds) ?? []).Select(folder => Below(folder, "seeds"))];
        var input = Below(line.GetValue(_input), "input");
        return new()
        {
            Root = Path.TrimEndingDirectorySeparator(root),
            Seeds = seeds.IsEmpty ? [Below(null, "seeds")] : seeds,
            Input = input,
            Named = line.GetValue(_input) is null ? seeds : seeds.Add(input),
            Theme = line.GetValue(_theme) is { Length: > 0 } themes
                ? [.. themes.Select(t => Below(t, "theme"))]
                : ImmutableArray<string>.Empty,
            Output = Below(line.GetValue(_output), "output"),
            AllowsHtml = line.GetValue(_allowHtml),
            IsVerbose = line.GetValue(Verbose),
            Url = address is null ? null : SiteUrl.TryParse(address),
        };
    }
}
