using System.Collections.Immutable;
using System.Text.Json;
using Articles;
using Articles.Editing;
using Site.Publishing;
using Site.Settings;

namespace Site.Locking;

/// <summary>
/// What a line of the lock says, each value looked at before it is believed: who merges may have written it. Methods return what is wrong,
/// or null.
/// </summary>
internal static class LockFields
{
    private const int LongestText = 2_000;
    private const int LastOrder = 1_000_000;
    private const int LongestShown = 60;

    /// <summary>Of one list; what is behind it has no address of its own any more.</summary>
    public const int MostPages = 10_000;

    /// <summary>The first date that is believed; of an older one the editor knows alone.</summary>
    public static readonly DateTime First = new(1000, 1, 1);
    private static readonly DateTime Last = new(9990, 1, 1);

    public static string? Article(string key, JsonElement value, out LockedArticle? article)
    {
        article = null;
        if (!IsText(key) || value.ValueKind != JsonValueKind.Object)
            return "it says nothing of an article";

        var read = new LockedArticle(key, "", default);
        foreach (var member in value.EnumerateObject())
        {
            if (Member(member.Name, member.Value, ref read) is { } fault)
                return fault;
        }

        if (read.Path.Length == 0)
            return "it has no address";
        if (read.Date == default)
            return "it has no date";
        article = read with { Former = [.. read.Former.Where(path => path != read.Path).Distinct(StringComparer.Ordinal)] };
        return null;
    }

    public static string? Tag(string slug, JsonElement value, out LockedTag? tag)
    {
        tag = null;
        if (value.ValueKind != JsonValueKind.Object || !IsSlug(slug))
            return $"'{Shown(slug)}' is no slug of a tag";
        string? name = null, target = null;
        foreach (var member in value.EnumerateObject())
        {
            var text = TextOf(member.Value);
            if (member.Name is not ("name" or "to"))
                return $"nothing is called '{Shown(member.Name)}' here";
            if (text is null || (member.Name == "to" && !IsSlug(text)))
                return $"'{member.Name}' cannot be that";
            (name, target) = member.Name == "name" ? (text, target) : (name, text);
        }

        if (string.IsNullOrWhiteSpace(name))
            return "the tag has no name";
        tag = new(slug, name) { Target = target == slug ? null : target };
        return null;
    }

    public static string? List(string path, JsonElement value, out int? pages)
    {
        pages = null;
        if (path.Length > 0 && !(path.EndsWith('/') && IsPath(path)))
            return "this is no address of a list";
        if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().ToArray() is not [{ Name: "pages" } member]
            || member.Value.ValueKind != JsonValueKind.Number || !member.Value.TryGetInt32(out var number) || number is < 0 or > MostPages)
            return $"a list has 'pages', a whole number up to {MostPages}";
        pages = number;
        return null;
    }

    public static string? Domain(JsonElement value, out string? domain)
    {
        domain = TextOf(value);
        if (domain is not null && Uri.CheckHostName(domain) is not UriHostNameType.Unknown)
            return null;
        domain = null;
        return "this is no domain";
    }

    public static string? Pattern(JsonElement value, out string? pattern)
    {
        pattern = TextOf(value);
        if (pattern is not null && Permalink.IsPattern(pattern))
            return null;
        pattern = null;
        return "this is no pattern of addresses";
    }

    /// <summary>True for a path that lies below the site's root, and means the same in a page, a file name and a server's rules.</summary>
    public static bool IsPath(string path) => PathRules.Fault(Urls.File(path)) is null && SitePath.IsPlain(path);

    /// <summary>A name out of the file, short enough for a message.</summary>
    public static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    private static string? Member(string name, JsonElement value, ref LockedArticle article)
    {
        switch (name)
        {
            case "address" when PathOf(value) is { } path && path.EndsWith('/'): article = article with { Path = path }; return null;
            case "former" when FormerOf(value) is { } former: article = article with { Former = former }; return null;
            case "date" when DateOf(value) is { } date: article = article with { Date = date }; return null;
            case "order" when OrderOf(value) is { } order: article = article with { Order = order }; return null;
            case "title" when TextOf(value) is { } title: article = article with { Title = title }; return null;
            case "text" when TextOf(value) is { } source: article = article with { Source = source }; return null;
            case "withdrawn" when TextOf(value) is { } words: article = article with { Withdrawn = words }; return null;
            case "address" or "former": return $"'{name}' is no address within the site";
            case "date": return "'date' is no date that a text can have";
            case "order" or "title" or "text" or "withdrawn": return $"'{name}' cannot be that";
            default: return $"nothing is called '{Shown(name)}' here";
        }
    }

    // Below the site's root, without the slash that it begins with.
    private static string? PathOf(JsonElement value) => TextOf(value) is ['/', .. { Length: > 0 } path] && IsPath(path) ? path : null;

    private static ImmutableArray<string>? FormerOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return null;
        var paths = value.EnumerateArray().Select(PathOf).ToList();
        return paths.Contains(null) ? null : [.. paths.OfType<string>()];
    }

    private static EditorialDate? DateOf(JsonElement value) =>
        TextOf(value) is { } text && EditorialDateParser.TryParse(text, out var date) && date.Local >= First && date.Local < Last
        && (!date.HasTime || date.Offset is not null)
            ? date
            : null;

    private static int? OrderOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var order) && order is >= 0 and <= LastOrder ? order : null;

    private static string? TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && IsText(text) ? text : null;

    /// <summary>True for one line without control characters.</summary>
    public static bool IsText(string text) => text.Length <= LongestText && YamlText.IsVisible(text) && !text.Any(char.IsControl);

    private static bool IsSlug(string text) => text.Length > 0 && Slug.From(text, 200) == text;
}
