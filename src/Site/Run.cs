using System.Collections.Concurrent;
using Articles;
using Articles.Rules;
using Articles.Tagging;
using Site.Building;
using Site.Commands;
using Site.Editions;
using Site.Feeds;
using Site.Models;
using Site.Publishing;
using Site.Settings;
using Site.Staging;
using Site.Templates;
using Site.Theming;

namespace Site;

/// <summary>One build under way: what all its modules share. One owner, thrown away afterwards.</summary>
internal sealed class Run
{
    private readonly ConcurrentDictionary<Diagnostic, bool> _diagnostics = [];
    private readonly Lazy<PageRenderer> _renderer;
    private readonly Lazy<RenderedFiles> _rendered;
    private readonly Lazy<FeedPlan> _feeds;
    private readonly BodyFingerprints _bodies = new();
    private int _refused;

    public Run(BuildOptions options, SiteSettings settings, Theme theme, StagedTree? stage)
    {
        Options = options;
        Settings = settings;
        Theme = theme;
        Stage = stage;
        Urls = new(settings.Url);
        _renderer = new(NewRenderer);
        _rendered = new(ReadRendered);
        _feeds = new(() => FeedPlan.Of(this, Edition));
    }

    public BuildOptions Options { get; }

    public SiteSettings Settings { get; }

    /// <summary>The settings' file as it was read; empty where there is none.</summary>
    public string SettingsText { get; init; } = "";

    /// <summary>What earlier builds of this process read; null where there is to be none.</summary>
    public BuildMemory? Memory { get; init; }

    public Theme Theme { get; }

    public Urls Urls { get; }

    /// <summary>Where the output goes; null for a run that only reads.</summary>
    public StagedTree? Stage { get; }

    /// <summary>Whoever takes long asks it now and then; the engine's own token knows of Ctrl+C alone.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>The tags of the corpus, once it was tagged.</summary>
    public TaggedCorpus? Corpus { get; set; }

    /// <summary>The tags that are published and where they were before, once the corpus was tagged.</summary>
    public TagLock TagLock { get; set; } = TagLock.Empty;

    /// <summary>All that is published, once every article has its place.</summary>
    public Edition Edition { get; set; } = Edition.Empty;

    /// <summary>Which feeds there are; to be used only once the edition is made.</summary>
    public FeedPlan Feeds => _feeds.Value;

    /// <summary>Files among the texts that are none, absolute, once the texts were found.</summary>
    public IReadOnlyList<string> BesideTexts { get; set; } = [];

    /// <summary>Files that travel with texts: from their path on the site to the file, once the texts were read.</summary>
    public ConcurrentDictionary<string, string> Attachments { get; } = new(StringComparer.Ordinal);

    /// <summary>From an asset's name to its path on the site, once the assets were read.</summary>
    public IReadOnlyDictionary<string, string> Assets { get; set; } = new Dictionary<string, string>();

    /// <summary>The pages that the navigation names, once they were read.</summary>
    public IReadOnlyList<Link> Navigation { get; set; } = [];

    /// <summary>Renders pages; to be used only after every pipeline's process phase.</summary>
    public PageRenderer Renderer => _renderer.Value;

    /// <summary>Of which articles' bodies pages and feeds are made.</summary>
    public BodyFingerprints Bodies => Memory?.Bodies ?? _bodies;

    /// <summary>What the last build rendered, and what this one does; to be used like the renderer.</summary>
    public RenderedFiles Rendered => _rendered.Value;

    /// <summary>Everything said so far, in the order in which it is shown: by path, line, column, text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
    [
        .. _diagnostics.Keys.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column)
            .ThenBy(d => d.What, StringComparer.Ordinal),
    ];

    public bool HasErrors => _diagnostics.Keys.Any(d => d.Severity == Severity.Error);

    public void Report(Diagnostic diagnostic) => _diagnostics.TryAdd(diagnostic, true);

    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Report(diagnostic);
    }

    /// <summary>An interface text that the theme must have; the key itself, with an error, where it has not.</summary>
    public string Say(string key, params object?[] arguments)
    {
        if (Theme.Translations.Find(key, arguments) is { } text)
            return text;

        Report(new Diagnostic($"theme/i18n/{Theme.Translations.Language}.yml", 1, 1, Severity.Error, $"no text '{key}'", "add it"));
        return key;
    }

    /// <summary>Puts a file on the staged tree; a disk that refuses is reported.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public void Add(string path, string source, ReadOnlySpan<byte> content)
    {
        Cancel.ThrowIfCancellationRequested();
        if (Volatile.Read(ref _refused) != 0)
            return;
        try
        {
            Stage!.Add(path, source, content);
        }
        catch (PublishException refused)
        {
            // A disk that is full refuses every file; the first says it.
            if (Interlocked.Exchange(ref _refused, 1) == 0)
                Report(refused.Diagnostics);
        }
    }

    /// <summary>A file's name as people know it: relative to the root where it lies below it.</summary>
    public string Shown(string path) => Options.Shown(path);

    private PageRenderer NewRenderer()
    {
        var models = new ModelMapper(this, Edition);
        return new(this, models, new SiteMapper(this, models, Navigation), new TemplateFunctions(this, Assets));
    }

    private RenderedFiles ReadRendered() =>
        RenderedFiles.Read(Options.Clean ? null : BuildFolder.Beside(Options.Output).Rendered, InputFingerprint.OfEverything(this));
}
