using System.Globalization;
using System.Text;
using Articles;
using Articles.Reading;
using Site.Publishing;
using Site.Publishing.Disks;

namespace Site.History;

/// <summary>
/// What is known of a repository at one commit, kept in a file: fields that end in a zero byte, since paths may hold all else.
/// </summary>
internal sealed record HistoryCache(string Head, TextLives Lives)
{
    private const string Kind = "site-history 2 ";
    private const string End = "end";

    // Another build of the program may read words differently, so it begins anew.
    private static string Header(string root) =>
        $"{Kind}{typeof(ArticleReader).Module.ModuleVersionId:N} {typeof(HistoryCache).Module.ModuleVersionId:N} {root}";

    /// <summary>Null where there is no cache, or one that does not fit.</summary>
    /// <param name="file">The cache; null for none.</param>
    /// <param name="root">Of the repository.</param>
    /// <param name="say">Is told of a file that is damaged.</param>
    public static HistoryCache? Read(string? file, string root, Action<Diagnostic> say) => file is null
        ? null
        : StateFile.Read(file, bytes =>
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.StartsWith(Kind, StringComparison.Ordinal) ? new Found(Parse(new FieldReader(text), root)) : null;
    }, say)?.Cache;

    /// <summary>A cache that cannot be written is none: the next run asks git for all of it.</summary>
    public static void Write(string? file, string root, HistoryCache cache)
    {
        if (file is null) return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            new Disk().ReplaceUnforced(file, Encoding.UTF8.GetBytes(cache.Print(root)));
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }

    private static HistoryCache? Parse(FieldReader fields, string root)
    {
        if (fields.Text() != Header(root)) return null;
        var head = fields.Object();
        var lives = new TextLife[fields.Count()];
        for (var index = 0; index < lives.Length; index++) lives[index] = ParseLife(fields);
        var paths = new (string, TextLife, Whereabouts)[fields.Count()];
        for (var index = 0; index < paths.Length; index++)
            paths[index] = (fields.Text(), lives[fields.Below(lives.Length)], (Whereabouts)fields.Below((int)Whereabouts.Moved + 1));
        return fields.Text() == End ? new(head, TextLives.Restore(paths)) : null;
    }

    private static TextLife ParseLife(FieldReader fields)
    {
        var life = new TextLife(fields.Text(), fields.Text(), LogParser.ParseDate(fields.Text()), fields.Object());
        var updated = fields.Text();
        life.Updated = updated.Length == 0 ? null : LogParser.ParseDate(updated);
        life.UpdatedOrder = fields.Below(int.MaxValue);
        var arrived = fields.Text();
        life.Arrived = arrived.Length == 0 ? null : LogParser.ParseDate(arrived);
        life.Versions.Clear();
        for (var left = fields.Count(); left > 0; left--) life.Versions.Add(new(fields.Object(), LogParser.ParseDate(fields.Text())));
        if (life.Arrived is null && life.Versions.Count == 0) throw new FormatException();
        for (var left = fields.Count(); left > 0; left--)
            life.Pending.Add(new(fields.Object(), fields.Object(), LogParser.ParseDate(fields.Text()), fields.Below(int.MaxValue)));
        return life;
    }

    private string Print(string root)
    {
        var text = new StringBuilder();
        var lives = Lives.Paths.Values.Select(path => path.Life).Distinct().Index().ToDictionary(life => life.Item, life => life.Index);
        Print(text, Header(root), Head, lives.Count);
        foreach (var life in lives.Keys)
        {
            Print(text, life.FirstPath, life.Key, Raw(life.Published), life.Blob, life.Updated is { } date ? Raw(date) : "",
                life.UpdatedOrder, life.Arrived is { } arrived ? Raw(arrived) : "", life.Versions.Count);
            foreach (var version in life.Versions) Print(text, version.Blob, Raw(version.At));
            Print(text, life.Pending.Count);
            foreach (var change in life.Pending) Print(text, change.Old, change.New, Raw(change.At), change.Order);
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

    // A cache of another program or repository is not damaged, and does not fit.
    private sealed record Found(HistoryCache? Cache);

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

        /// <summary>The name of an object, which git is given as an argument: digits, and no option.</summary>
        public string Object() =>
            Text() is var name && name.Length is 40 or 64 && name.All(char.IsAsciiHexDigitLower) ? name : throw new FormatException();

        /// <summary>How many fields or more follow.</summary>
        public int Count() => Below(text.Length);

        public int Below(int limit) =>
            int.Parse(Text(), NumberStyles.None, CultureInfo.InvariantCulture) is var number && number < limit
                ? number
                : throw new FormatException();
    }
}
