using System.Net;
using System.Text.RegularExpressions;
using Site.Importing.Sources;

namespace Site.Importing.WordPress;

/// <summary>
/// WordPress's shortcodes as the HTML that they stand for. Of one that nothing is known of the words within stay and the tags go, named.
/// </summary>
/// <param name="place">The text, for what is reported.</param>
/// <param name="notes">Is told what goes.</param>
/// <param name="files">The library, by number.</param>
/// <param name="own">The files of this text, for a gallery that names none.</param>
internal sealed partial class Shortcodes(
    TextPlace place, ImportNotes notes, IReadOnlyDictionary<string, WordPressFile> files, IReadOnlyList<string> own)
{
    private static readonly string[] Sources = ["src", "url", "mp3", "mp4", "m4a", "m4v", "ogg", "ogv", "wav", "webm", "href"];

    public string Replace(string content)
    {
        if (!content.Contains('[', StringComparison.Ordinal))
            return content;
        content = Captions().Replace(content, Caption);
        content = Embeds().Replace(content, match => Link(match.Groups["url"].Value.Trim()));
        content = Galleries().Replace(content, match => Gallery(match.Groups["attributes"].Value));
        content = Media().Replace(content, match => AddressIn(match.Groups["attributes"].Value) is { } url ? Link(url) : match.Value);
        return WithoutOthers(content);
    }

    private static string Caption(Match match)
    {
        var inner = match.Groups["inner"].Value;
        var picture = Picture().Match(inner);
        if (!picture.Success)
            return inner;
        var words = (inner[..picture.Index] + inner[(picture.Index + picture.Length)..]).Trim();
        if (words.Length == 0 && Attribute(match.Groups["attributes"].Value, "caption") is { } given)
            words = WebUtility.HtmlEncode(WebUtility.HtmlDecode(given));
        return $"<figure>{picture.Value}{(words.Length > 0 ? $"<figcaption>{words}</figcaption>" : "")}</figure>";
    }

    private string Gallery(string attributes)
    {
        var numbers = (Attribute(attributes, "ids") ?? Attribute(attributes, "include"))?.Split(',', StringSplitOptions.TrimEntries)
            ?? [.. own];
        var shown = numbers.Select(number => files.GetValueOrDefault(number)).OfType<WordPressFile>().ToList();
        if (shown.Count < numbers.Length)
            notes.Warn(place, $"{numbers.Length - shown.Count} pictures of a gallery are not in the export", "export the media, too");
        return string.Concat(shown.Select(file =>
            $"<figure><img src=\"{WebUtility.HtmlEncode(file.Address)}\" alt=\"{WebUtility.HtmlEncode(file.Alt)}\">"
            + (file.Caption.Length > 0 ? $"<figcaption>{file.Caption}</figcaption>" : "") + "</figure>"));
    }

    private string WithoutOthers(string content)
    {
        var closed = Tags().Matches(content).Where(tag => tag.Groups["end"].Length > 0).Select(tag => tag.Groups["name"].Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var gone = new SortedDictionary<string, int>(StringComparer.Ordinal);
        content = Tags().Replace(content, tag =>
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["escape"].Length > 0)
                return tag.Value[1..^1];
            if (tag.Groups["attributes"].Value.Trim().Length == 0 && !closed.Contains(name) && !name.AsSpan().ContainsAny('_', '-'))
                return tag.Value;
            if (tag.Groups["end"].Length == 0)
                gone[name] = gone.GetValueOrDefault(name) + 1;
            return AddressIn(tag.Groups["attributes"].Value) is { } url && tag.Groups["end"].Length == 0 ? Link(url) : "";
        });
        foreach (var (name, count) in gone)
            notes.Warn(place, $"the shortcode [{name}] is left out{(count > 1 ? $" {count} times" : "")}; what it encloses stays",
                "write what it showed");
        return content;
    }

    private static string Link(string url) =>
        $"<p><a href=\"{WebUtility.HtmlEncode(WebUtility.HtmlDecode(url))}\">{WebUtility.HtmlEncode(WebUtility.HtmlDecode(url))}</a></p>";

    private static string? AddressIn(string attributes) => Sources.Select(name => Attribute(attributes, name))
        .FirstOrDefault(url => url is not null && (url.Contains("://", StringComparison.Ordinal) || url.StartsWith('/')));

    private static string? Attribute(string attributes, string name)
    {
        var match = Regex.Match(attributes, $@"(?:^|\s){name}\s*=\s*(?:""([^""]*)""|'([^']*)'|([^\s""']+))", RegexOptions.IgnoreCase);
        return match.Success ? match.Groups.Values.Skip(1).First(group => group.Success).Value : null;
    }

    [GeneratedRegex(@"\[(?:wp_)?caption\b(?<attributes>[^\]]*)\](?<inner>.*?)\[/(?:wp_)?caption\]", RegexOptions.Singleline)]
    private static partial Regex Captions();

    [GeneratedRegex(@"(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[embed\b[^\]]*\](?<url>.*?)\[/embed\]", RegexOptions.Singleline)]
    private static partial Regex Embeds();

    [GeneratedRegex(@"\[gallery\b(?<attributes>[^\]]*)\]")]
    private static partial Regex Galleries();

    [GeneratedRegex(@"\[(?<name>audio|video)\b(?<attributes>[^\]]*)\](?:\s*\[/\k<name>\])?")]
    private static partial Regex Media();

    // No note such as [sic] and no address of a link in Markdown: a name, then attributes or nothing.
    [GeneratedRegex(@"(?<escape>\[(?=\[))?\[(?<end>/)?(?<name>[a-zA-Z][a-zA-Z0-9_-]{1,40})"
        + @"(?<attributes>(?:\s+[\w-]+\s*=\s*(?:""[^""]*""|'[^']*'|[^\s\]]+))*|\s+""[^""\]]*"")\s*/?\](?(escape)\])")]
    private static partial Regex Tags();
}
