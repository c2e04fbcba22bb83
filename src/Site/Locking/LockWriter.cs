using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Articles;

namespace Site.Locking;

/// <summary>Writes <c>published.lock.yml</c>: sorted lines, the same bytes for the same lock.</summary>
internal static class LockWriter
{
    private const string Header = """
        # What readers have: the address and date of every article, the address of every tag. Written by the build; commit it.
        # It decides addresses and dates alone. One line each, sorted: two branches merge with 'merge=union' in .gitattributes.

        """;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PublishedLock published)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, Options);
        var lines = new List<string>(published.Articles.Count + published.Tags.Count + 2);
        foreach (var article in published.Articles.Values)
            lines.Add(Line($"article:{article.Key}", () => WriteArticle(json, article)));
        foreach (var tag in published.Tags.Values)
            lines.Add(Line($"tag:{tag.Slug}", () => WriteTag(json, tag)));
        foreach (var (path, pages) in published.Lists)
            lines.Add(Line($"list:{path}", () => WriteList(json, pages)));
        if (published.IdentityDomain is { } domain)
            lines.Add(Line("site:identity_domain", () => json.WriteStringValue(domain)));
        if (published.Permalink is { } pattern)
            lines.Add(Line("site:permalink", () => json.WriteStringValue(pattern)));
        lines.Sort(StringComparer.Ordinal);
        return $"{Header.ReplaceLineEndings("\n")}{string.Join('\n', lines)}{(lines.Count > 0 ? "\n" : "")}";

        string Line(string key, Action write) => $"{Json(() => json.WriteStringValue(key))}: {Json(write)}";

        string Json(Action write)
        {
            write();
            json.Flush();
            var written = Encoding.UTF8.GetString(bytes.WrittenSpan);
            bytes.ResetWrittenCount();
            json.Reset();
            return Escaped(written);
        }
    }

    private static void WriteArticle(Utf8JsonWriter json, LockedArticle article)
    {
        json.WriteStartObject();
        json.WriteString("address", "/" + article.Path);
        json.WriteString("date", Date(article.Date));
        if (article.Order > 0)
            json.WriteNumber("order", article.Order);
        if (article.Title.Length > 0)
            json.WriteString("title", article.Title);
        if (article.Source != article.Key)
            json.WriteString("text", article.Source);
        if (!article.Former.IsEmpty)
        {
            json.WriteStartArray("former");
            foreach (var path in article.Former.Order(StringComparer.Ordinal))
                json.WriteStringValue("/" + path);
            json.WriteEndArray();
        }

        if (article.Withdrawn is { } words)
            json.WriteString("withdrawn", words);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, int pages)
    {
        json.WriteStartObject();
        json.WriteNumber("pages", pages);
        json.WriteEndObject();
    }

    private static void WriteTag(Utf8JsonWriter json, LockedTag tag)
    {
        json.WriteStartObject();
        json.WriteString("name", tag.Name);
        if (tag.Target is { } target)
            json.WriteString("to", target);
        json.WriteEndObject();
    }

    private static string Date(EditorialDate date) => !date.HasTime
        ? date.Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : new DateTimeOffset(date.Local, date.Offset ?? TimeSpan.Zero)
            .ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    // Line ends of YAML that JSON leaves as they are, and what nobody sees.
    private static string Escaped(string json) => json.AsSpan().IndexOfAny("\u0085\u2028\u2029\uFEFF") < 0
        ? json
        : string.Concat(json.Select(c => c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF'
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
            : c.ToString()));
}
