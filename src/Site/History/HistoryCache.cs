using System.Globalization;
using System.Text;
using Articles.Reading;
using Site.Publishing;

namespace Site.History;

/// <summary>What is known of a repository at one commit, kept in a file: fields that end in a zero byte, since paths may hold all else.</summary>
internal sealed record HistoryCache(string Head, TextLives Lives)
{
    private const string End = "end";

    // Another build of the program may read words differently, so it begins anew.
    private static string Header(string root) =>
        $"site-history 1 {typeof(ArticleReader).Module.ModuleVersionId:N} {typeof(HistoryCache).Module.ModuleVersionId:N} {root}";

    /// <summary>Null where there is no cache, or one that does not fit.</summary>
    public static HistoryCache? Read(string? file, string root)
    {
        if (file is null || !File.Exists(file)) return null;
        try
        {
            return Parse(new FieldReader(File.ReadAllText(file)), root);
        }
        catch (Exception damage) when (damage is FormatException or OverflowException or ArgumentException || PublishException.IsRefusal(damage))
        {
            return null;
        }
    }

    /// <summary>A cache that cannot be written is none: the next run asks git for all of it.</summary>
    public static void Write(string? file, string root, HistoryCache cache)
    {
        if (file is null) return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            new Disk().Replace(file, cache.Print(root));
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }

    private static HistoryCache? Parse(FieldReader fields, string root)
    {
        if (fields.Text() != Header(root)) return null;
        var head = fields.Text();
        var lives = new TextLife[fields.Number()];
        for (var index = 0; index < lives.Length; index++) lives[index] = ParseLife(fields);
        var paths = new (string, TextLife, Whereabouts)[fields.Number()];
        for (var index = 0; index < paths.Length; index++)
            paths[index] = (fields.Text(), lives[fields.Number()], (Whereabouts)fields.Number());
        return fields.Text() == End ? new(head, TextLives.Restore(paths)) : null;
    }

    private static TextLife ParseLife(FieldReader fields)
    {
        var life = new TextLife(fields.Text(), fields.Text(), LogParser.ParseDate(fields.Text()), fields.Text());
        var updated = fields.Text();
        life.Updated = updated.Length == 0 ? null : LogParser.ParseDate(updated);
        for (var left = fields.Number(); left > 0; left--)
            life.Pending.Add(new(fields.Text(), fields.Text(), LogParser.ParseDate(fields.Text())));
        return life;
    }

    private string Print(string root)
    {
        var text = new StringBuilder();
        var lives = Lives.Paths.Values.Select(path => path.Life).Distinct().Index().ToDictionary(life => life.Item, life => life.Index);
        Print(text, Header(root), Head, lives.Count);
        foreach (var life in lives.Keys)
        {
            Print(text, life.FirstPath, life.Key, Raw(life.Published), life.Blob, life.Updated is { } date ? Raw(date) : "", life.Pending.Count);
            foreach (var change in life.Pending) Print(text, change.Old, change.New, Raw(change.At));
        }

        Print(text, Lives.Paths.Count);
        foreach (var (path, (life, where)) in Lives.Paths) Print(text, path, lives[life], (int)where);
        Print(text, End);
        return text.ToString();
    }

    private static void Print(StringBuilder text, params ReadOnlySpan<object> fields)
    {
        foreach (var field in fields) text.Append(CultureInfo.InvariantCulture, $"{field}\0");
    }

    // As git writes it, "seconds +hhmm".
    private static string Raw(DateTimeOffset date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.ToUnixTimeSeconds()} {date:zzz}").Replace(":", "", StringComparison.Ordinal);

    private sealed class FieldReader(string text)
    {
        private int _at;

        public string Text()
        {
            var end = text.IndexOf('\0', _at);
            if (end < 0) throw new FormatException();
            var field = text[_at..end];
            _at = end + 1;
            return field;
        }

        public int Number() => int.Parse(Text(), CultureInfo.InvariantCulture);
    }
}
