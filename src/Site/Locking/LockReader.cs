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
    private static readonly string[] ConflictMarks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4 };

    private readonly string _path;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LockedArticle> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LockedTag> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Key, int Line)> _paths = new(StringComparer.Ordinal);
    private string? _domain;
    private string? _permalink;

    private LockReader(string path) => _path = path;

    /// <param name="path">The file, for diagnostics.</param>
    /// <param name="text">What it holds.</param>
    public static LockReading Read(string path, string text)
    {
        var reader = new LockReader(path);
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            reader.ReadLine(line.Trim().ToString(), ++number);
        return new(
            new(
                reader._articles.ToImmutableSortedDictionary(StringComparer.Ordinal),
                reader._tags.ToImmutableSortedDictionary(StringComparer.Ordinal))
            {
                IdentityDomain = reader._domain,
                Permalink = reader._permalink,
            },
            reader._diagnostics.ToImmutable());
    }

    private void ReadLine(string line, int number)
    {
        if (line.Length == 0 || line[0] == '#')
            return;
        if (IsConflictMark(line))
        {
            Report(number, "two branches were merged and this mark of git's was left behind",
                "remove the lines that begin with <<<<<<<, ======= and >>>>>>>, and keep the lines between them");
            return;
        }

        try
        {
            using var json = JsonDocument.Parse($"{{{line}}}", Options);
            foreach (var entry in json.RootElement.EnumerateObject())
                Read(entry.Name, entry.Value, number);
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException)
        {
            Damaged(number, "it cannot be read");
        }
    }

    private static bool IsConflictMark(string line) => ConflictMarks.Any(mark => line.StartsWith(mark, StringComparison.Ordinal));

    private void Read(string name, JsonElement value, int number)
    {
        if (!_lines.TryAdd(name, number))
        {
            Report(number, $"'{LockFields.Shown(name)}' is on line {_lines[name]} as well",
                "keep the line whose address readers have, and add the other address to its \"former\"");
            return;
        }

        var (kind, key) = name.IndexOf(':', StringComparison.Ordinal) is >= 0 and var at ? (name[..at], name[(at + 1)..]) : (name, "");
        var fault = (kind, key) switch
        {
            ("article", _) => ReadArticle(key, value, number),
            ("tag", _) => ReadTag(key, value),
            ("site", "identity_domain") => LockFields.Domain(value, out _domain),
            ("site", "permalink") => LockFields.Pattern(value, out _permalink),
            _ => $"nothing is called '{LockFields.Shown(name)}' here",
        };
        if (fault is not null)
            Damaged(number, fault);
    }

    private string? ReadArticle(string key, JsonElement value, int number)
    {
        if (LockFields.Article(key, value, out var article) is { } fault)
            return fault;
        foreach (var path in article!.Paths)
        {
            if (!_paths.TryAdd(path, (key, number)))
            {
                Report(number, $"the address /{path} is that of '{LockFields.Shown(_paths[path].Key)}' on line {_paths[path].Line} as well",
                    "take it away from the one that readers do not know by it");
                return null;
            }
        }

        _articles.Add(key, article);
        return null;
    }

    private string? ReadTag(string slug, JsonElement value)
    {
        if (LockFields.Tag(slug, value, out var tag) is { } fault)
            return fault;
        _tags.Add(slug, tag!);
        return null;
    }

    private void Damaged(int number, string what) =>
        Report(number, $"the line is damaged: {what}", "take it from an earlier commit, or remove it and let the address be given anew");

    private void Report(int line, string what, string cure) => _diagnostics.Add(new(_path, line, 1, Severity.Error, what, cure));
}
