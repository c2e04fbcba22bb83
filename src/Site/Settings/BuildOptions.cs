using System.Collections.Immutable;
using Articles;
using Site.Files;
using Site.Profiling;

namespace Site.Settings;

/// <summary>What the command line asks of a build; paths absolute. Built once, shared, never changed.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder that holds <c>seeds</c>, <c>input</c> and <c>theme</c>; other relative paths start here.</summary>
    public required string Root { get; init; }

    /// <summary>Folders of texts, in the order given.</summary>
    public ImmutableArray<string> Seeds { get; init; }

    /// <summary>Settings, rules, sidecars, pages and static files.</summary>
    public required string Input { get; init; }

    /// <summary>Theme folders that override those of the settings; empty for none.</summary>
    public ImmutableArray<string> Theme { get; init; } = [];

    /// <summary>
    /// Those of the folders above that the operator named: they may lie anywhere. The others lie in the root, links followed.
    /// </summary>
    public ImmutableArray<string> Named { get; init; } = [];

    /// <summary>The published tree.</summary>
    public required string Output { get; init; }

    /// <summary>True where nobody but builds writes to the output, as in a hook's folder.</summary>
    public bool IsOutputPrivate { get; init; }

    /// <summary>Overrides the <c>url</c> setting; null for none.</summary>
    public Uri? Url { get; init; }

    /// <summary>The repository of a root that has none of its own, as in a hook; null to find it from the texts.</summary>
    public string? GitDirectory { get; init; }

    /// <summary>The commit that the root is a checkout of, in any way that git can name it.</summary>
    public string Revision { get; init; } = "HEAD";

    /// <summary>True to write every file anew.</summary>
    public bool Clean { get; init; }

    /// <summary>True to make every file anew that would be kept, and to say which comes out otherwise.</summary>
    public bool Verifies { get; init; }

    /// <summary>
    /// True for a build that only its maker sees: it does not note the addresses of tags, which may be those of words that are never
    /// published, and assets keep their names, so that another style leaves the pages as they are.
    /// </summary>
    public bool IsPreview { get; init; }

    /// <summary>
    /// The moment that it is taken to be; null for that of the clock. Without an offset it is meant in the site's time zone.
    /// </summary>
    public EditorialDate? Now { get; init; }

    /// <summary>Tells what time it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>True to show drafts and texts that wait for their date, each marked as what it is; for a preview only.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>
    /// True to publish the HTML of the publisher's own pages as it is written. The operator's to say and not the site's: who pushes puts
    /// script on a page through a template only.
    /// </summary>
    public bool AllowsHtml { get; init; }

    /// <summary>How far the templates may go: the operator's to say as well.</summary>
    internal TemplateLimits TemplateLimits { get; init; } = TemplateLimits.Default;

    /// <summary>True to say where the program itself failed, if it did.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>Takes where the time goes, and what is made for which reason; null where nobody asks.</summary>
    internal BuildProfile? Profile { get; init; }

    /// <summary>True to record why each derived thing came out as it did.</summary>
    public bool Explain { get; init; }

    /// <summary>False where nothing is there that a site is made of.</summary>
    internal bool IsSite =>
        Seeds.Any(Directory.Exists) || Directory.Exists(Input) || !Theme.IsEmpty || Directory.Exists(Path.Combine(Root, "theme"));

    /// <summary>The file of settings; it need not be there.</summary>
    internal string SettingsFile => Path.Combine(Input, "settings.yml");

    /// <summary>Called when another build has the output, and this one waits for it; null for nobody.</summary>
    public Action? Waiting { get; init; }

    /// <summary>Runs what must not be ended in its middle, should the process be ended.</summary>
    public Action<Action> Complete { get; init; } = work => work();

    /// <summary>
    /// False for what is hidden in a folder of texts: a file with a name that begins with a dot, or in a folder with such a name.
    /// </summary>
    internal bool IsAmongTexts(string path) =>
        Seeds.Any(folder => Below(folder, path) is { } below && !below.Split('/').Any(name => name.StartsWith('.')));

    /// <summary>
    /// True for a Markdown file that is one of the publisher's own pages: no static file, no sidecar, none of another program's.
    /// </summary>
    internal bool IsPage(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) && IsBesidePages(path);

    /// <summary>True for what lies beside the settings where pages do.</summary>
    internal bool IsBesidePages(string path) =>
        Below(Path.Combine(Input, "static"), path) is null && Below(Path.Combine(Input, "articles"), path) is null
            && !ScratchFile.HasEndingOfAnother(path);

    /// <summary>The moment of a build that begins now.</summary>
    internal DateTimeOffset NowIn(TimeZoneInfo zone) => Now?.In(zone) ?? Clock.GetUtcNow();

    /// <summary>A file's name as people know it: relative to the root where it lies below it, with forward slashes.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(Root, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }

    // The path from the folder, or null where the file is not below it.
    private static string? Below(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + '/', StringComparison.Ordinal)
            ? Path.GetRelativePath(folder, path)
            : null;

    /// <summary>Options for a site with the usual folders below <paramref name="root"/>.</summary>
    public static BuildOptions For(string root) => new()
    {
        Root = root,
        Seeds = [Path.Combine(root, "seeds")],
        Input = Path.Combine(root, "input"),
        Output = Path.Combine(root, "output"),
    };
}
