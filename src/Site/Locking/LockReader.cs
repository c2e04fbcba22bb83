using System.Collections.Immutable;
using System.Text.Json;
using Articles;

namespace Site.Locking;

/// <summary>The lock and what there is to say about its file.</summary>
internal sealed record LockReading(PublishedLock Lock, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>
/// Reads <c>published.lock.yml</c>: on each line a key and what is noted of it, both as JSON, which is YAML as well. Each line stands for
/// itself, so that two branches merge line by line, and a damaged one costs no other.
/// </summary>
internal sealed class LockReader
{
    private const string ConflictFault = "two branches were merged and this mark of git's was left behind";

    private static readonly string[] ConflictMarks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4 };

    private readonly string _path;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LockedArticle> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LockedTag> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Key, int Line)> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private string? _domain;
    private string? _permalink;

    private LockReader(string path) => _path = path;

    /// <param name="path">The file, for diagnostics.</param>
    /// <param name="text">What it holds.</param>
    public static LockReading Read(string path, string text)
    {
        var reader = new LockReader(path);
        foreach (var entry in text.Split('\n').Index().AsParallel().AsOrdered().SelectMany(line => Parse(line.Item.Trim(), line.Index + 1)))
            reader.Add(entry);
        return new(
            new(
                reader._articles.ToImmutableSortedDictionary(StringComparer.Ordinal),
                reader._tags.ToImmutableSortedDictionary(StringComparer.Ordinal))
            {
                Lists = reader._lists.ToImmutableSortedDictionary(StringComparer.Ordinal),
                IdentityDomain = reader._domain,
                Permalink = reader._permalink,
            },
            reader._diagnostics.ToImmutable());
    }

    /// <summary>What a line says; in a line that git left, or that is damaged, nothing but a fault.</summary>
    private static IEnumerable<Entry> Parse(string line, int number)
    {
        if (line.Length == 0 || line[0] == '#')
            return [];
        if (ConflictMarks.Any(mark => line.StartsWith(mark, StringComparison.Ordinal)))
            return [new(number, null, ConflictFault)];
        try
        {
            using var json = JsonDocument.Parse($"{{{line}}}", Options);
            return [.. json.RootElement.EnumerateObject().Select(entry => Parse(entry.Name, entry.Value, number))];
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException)
        {
            return [new(number, null, "it cannot be read")];
        }
    }

    private static Entry Parse(string name, JsonElement value, int number)
    {
        var (kind, key) = name.IndexOf(':', StringComparison.Ordinal) is >= 0 and var at ? (name[..at], name[(at + 1)..]) : (name, "");
        var entry = new Entry(number, name, null);
        return (kind, key) switch
        {
            ("article", _) => entry with { Fault = LockFields.Article(key, value, out var article), Article = article },
            ("tag", _) => entry with { Fault = LockFields.Tag(key, value, out var tag), Tag = tag },
            ("list", _) => entry with { Fault = LockFields.List(key, value, out var pages), Pages = pages },
            ("site", "identity_domain") => entry with { Fault = LockFields.Domain(value, out var domain), Domain = domain },
            ("site", "permalink") => entry with { Fault = LockFields.Pattern(value, out var pattern), Permalink = pattern },
            _ => entry with { Fault = $"nothing is called '{LockFields.Shown(name)}' here" },
        };
    }

    private void Add(Entry entry)
    {
        if (entry.Fault is ConflictFault)
            Report(entry.Line, ConflictFault,
                "remove the lines that begin with <<<<<<<, ======= and >>>>>>>, and keep the lines between them");
        else if (entry.Name is { } name && !_lines.TryAdd(name, entry.Line))
            Report(entry.Line, $"'{LockFields.Shown(name)}' is on line {_lines[name]} as well",
                "keep the line whose address readers have, and add the other address to its \"former\"");
        else if (entry.Fault is { } fault)
            Report(entry.Line, $"the line is damaged: {fault}",
                "take it from an earlier commit, or remove it and let the address be given anew");
        else if (entry.Article is { } article)
            Add(article, entry.Line);
        else if (entry.Tag is { } tag)
            _tags.Add(tag.Slug, tag);
        else if (entry.Pages is { } pages)
            _lists.Add(entry.Name![(entry.Name!.IndexOf(':', StringComparison.Ordinal) + 1)..], pages);
        else
            (_domain, _permalink) = (entry.Domain ?? _domain, entry.Permalink ?? _permalink);
    }

    private void Add(LockedArticle article, int line)
    {
        foreach (var path in article.Paths)
        {
            if (!_paths.TryAdd(path, (article.Key, line)))
            {
                Report(line, $"the address /{path} is that of '{LockFields.Shown(_paths[path].Key)}' on line {_paths[path].Line} as well",
                    "take it away from the one that readers do not know by it");
                return;
            }
        }

        _articles.Add(article.Key, article);
    }

    private void Report(int line, string what, string cure) => _diagnostics.Add(new(_path, line, 1, Severity.Error, what, cure));

    /// <param name="Line">1-based.</param>
    /// <param name="Name">What it is about, as it is written; null where the line could not be read.</param>
    /// <param name="Fault">What is wrong with it; null for nothing.</param>
    private sealed record Entry(int Line, string? Name, string? Fault)
    {
        public LockedArticle? Article { get; init; }

        public LockedTag? Tag { get; init; }

        public int? Pages { get; init; }

        public string? Domain { get; init; }

        public string? Permalink { get; init; }
    }
}
