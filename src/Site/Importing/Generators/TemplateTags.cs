using System.Net;
using System.Text.RegularExpressions;
using Site.Importing.Sources;

namespace Site.Importing.Generators;

/// <summary>
/// The tags of generators in a body, <c>{% … %}</c>, <c>{{ … }}</c> and Hugo's shortcodes, as what they stand for. Of others the words that
/// they enclose stay and the tags go, named.
/// </summary>
/// <param name="place">The text, for what is reported.</param>
/// <param name="notes">Is told what goes.</param>
internal sealed partial class TemplateTags(TextPlace place, ImportNotes notes)
{
    private readonly SortedDictionary<string, int> _gone = new(StringComparer.Ordinal);

    /// <param name="text">A body of Jekyll's or Eleventy's.</param>
    /// <param name="post">From the name of a post to its address; null for one that is not known.</param>
    public string ReplaceLiquid(string text, Func<string, string?> post)
    {
        if (!text.Contains("{%", StringComparison.Ordinal) && !text.Contains("{{", StringComparison.Ordinal))
            return text;
        var raw = new List<string>();
        text = LiquidRaw().Replace(text, match => Keep(raw, match.Groups["inner"].Value));
        text = LiquidComment().Replace(text, "");
        text = LiquidCode().Replace(text, match => $"```{match.Groups["language"].Value}\n{match.Groups["inner"].Value.Trim('\n')}\n```");
        text = PostUrl().Replace(text, match => post(match.Groups["name"].Value) ?? Gone("post_url", match.Value));
        text = Link().Replace(text, match => post(match.Groups["name"].Value) ?? "/" + match.Groups["name"].Value.TrimStart('/'));
        text = SiteUrl().Replace(text, "");
        text = RelativeUrl().Replace(text, match => match.Groups["url"].Value);
        text = LiquidTag().Replace(text, match => Gone(match.Groups["name"].Value, match.Value));
        text = Output().Replace(text, match => Gone(match.Groups["name"].Value, match.Value));
        Report("the tag");
        return Kept(text, raw);
    }

    /// <summary>Without kramdown's attributes of a block or a link, which say how it looks.</summary>
    public static string WithoutAttributes(string text) => Attributes().Replace(text, "");

    /// <param name="text">A body of Hugo's.</param>
    /// <param name="page">From the name of a content file to its address; null for one that is not known.</param>
    public string ReplaceHugo(string text, Func<string, string?> page)
    {
        if (!text.Contains("{{", StringComparison.Ordinal))
            return text;
        var raw = new List<string>();
        text = HugoEscaped().Replace(text, match =>
            Keep(raw, $"{{{{{match.Groups["open"].Value}{match.Groups["inner"].Value}{match.Groups["close"].Value}}}}}"));
        text = HugoCode().Replace(text, match => $"```{match.Groups["language"].Value}\n{match.Groups["inner"].Value.Trim('\n')}\n```");
        text = HugoTag().Replace(text, match => Hugo(match, page));
        Report("the shortcode");
        return Kept(text, raw);
    }

    private string Hugo(Match tag, Func<string, string?> page)
    {
        var (name, arguments) = (tag.Groups["name"].Value, tag.Groups["arguments"].Value);
        if (tag.Groups["end"].Length > 0)
            return "";
        switch (name)
        {
            case "ref" or "relref" when page(First(arguments)) is { } address:
                return address;
            case "figure" or "img" or "image" when Argument(arguments, "src") is { } source:
                var caption = Argument(arguments, "caption") ?? Argument(arguments, "title");
                var picture = $"![{Argument(arguments, "alt")}]({Target(source)}{Markup.MarkdownText.Title(caption)})";
                return Argument(arguments, "link") is { } link ? $"[{picture}]({Target(link)})" : picture;
            case "youtube" when First(arguments) is { Length: > 0 } id:
                return $"<https://www.youtube.com/watch?v={WebUtility.UrlEncode(Argument(arguments, "id") ?? id)}>";
            case "vimeo" when First(arguments) is { Length: > 0 } id:
                return $"<https://vimeo.com/{WebUtility.UrlEncode(Argument(arguments, "id") ?? id)}>";
            case "gist" when arguments.Trim().Split(' ') is [var owner, var gist, ..]:
                return $"<https://gist.github.com/{owner.Trim('"')}/{gist.Trim('"')}>";
            default:
                var gone = Gone(name, tag.Value);
                return (Argument(arguments, "src") ?? Argument(arguments, "url")) is { } url && url
                    .Contains("://", StringComparison.Ordinal) ? $"<{url}>" : gone;
        }
    }

    private static string Target(string address) => Markup.MarkdownText.Target(address);

    private static string First(string arguments) =>
        FirstArgument().Match(arguments) is { Success: true } match ? match.Groups["value"].Value : "";

    private static string? Argument(string arguments, string name)
    {
        var match = Regex.Match(arguments, $@"(?:^|\s){name}\s*=\s*(?:""((?:[^""\\]|\\.)*)""|`([^`]*)`|([^\s""]+))");
        return match.Success ? match.Groups.Values.Skip(1).First(group => group.Success).Value
            .Replace("\\\"", "\"", StringComparison.Ordinal) : null;
    }

    private string Gone(string name, string tag)
    {
        if (!name.StartsWith("end", StringComparison.Ordinal))
            _gone[Short(tag)] = _gone.GetValueOrDefault(Short(tag)) + 1;
        return "";
    }

    private static string Short(string tag) => tag.ReplaceLineEndings(" ") is var line && line.Length > 60 ? line[..60] + "…" : line;

    private void Report(string what)
    {
        foreach (var (tag, count) in _gone)
            notes.Warn(place, $"{what} {tag} is left out{(count > 1 ? $" {count} times" : "")}; what it encloses stays",
                "write what it showed");
    }

    // What was never meant to be read as a tag is put aside until the others are replaced.
    private static string Keep(List<string> raw, string text)
    {
        raw.Add(text);
        return $"\uE000{raw.Count - 1}\uE001";
    }

    private static string Kept(string text, List<string> raw) => raw.Count == 0 ? text
        : Aside().Replace(text, match => int.TryParse(match.Groups[1].Value, out var at) && at < raw.Count ? raw[at] : match.Value);

    [GeneratedRegex(@"^[ \t]*\{:[ ]?[.#\w][^}\n]*\}[ \t]*\n?|(?<=[)\]*_])\{:[ ]?[.#\w][^}\n]*\}", RegexOptions.Multiline)]
    private static partial Regex Attributes();

    [GeneratedRegex("\uE000(\\d+)\uE001")]
    private static partial Regex Aside();

    [GeneratedRegex(@"\{%-?\s*raw\s*-?%\}(?<inner>.*?)\{%-?\s*endraw\s*-?%\}", RegexOptions.Singleline)]
    private static partial Regex LiquidRaw();

    [GeneratedRegex(@"\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}|\{#.*?#\}", RegexOptions.Singleline)]
    private static partial Regex LiquidComment();

    [GeneratedRegex(@"\{%-?\s*highlight\s+(?<language>[\w+#-]+)[^%]*%\}(?<inner>.*?)\{%-?\s*endhighlight\s*-?%\}", RegexOptions.Singleline)]
    private static partial Regex LiquidCode();

    [GeneratedRegex(@"\{%-?\s*post_url\s+(?<name>\S+)\s*-?%\}")]
    private static partial Regex PostUrl();

    [GeneratedRegex(@"\{%-?\s*link\s+(?<name>\S+)\s*-?%\}")]
    private static partial Regex Link();

    [GeneratedRegex(@"\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}")]
    private static partial Regex SiteUrl();

    [GeneratedRegex(@"\{\{-?\s*[""'](?<url>[^""']*)[""']"
        + @"\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.\w+|url)\s*(?:\|[^}]*)?-?\}\}")]
    private static partial Regex RelativeUrl();

    [GeneratedRegex(@"\{%-?\s*(?<name>\w+)[^%]*(?:%(?!\})[^%]*)*%\}")]
    private static partial Regex LiquidTag();

    [GeneratedRegex(@"\{\{-?\s*(?<name>[\w.]*)[^}]*\}\}")]
    private static partial Regex Output();

    [GeneratedRegex(@"\{\{(?<open>[<%])/\*(?<inner>.*?)\*/(?<close>[>%])\}\}", RegexOptions.Singleline)]
    private static partial Regex HugoEscaped();

    [GeneratedRegex(@"\{\{[<%]\s*highlight\s+(?<language>[\w+#-]+)[^}]*[>%]\}\}"
        + @"(?<inner>.*?)\{\{[<%]\s*/\s*highlight\s*[>%]\}\}", RegexOptions.Singleline)]
    private static partial Regex HugoCode();

    [GeneratedRegex(@"\{\{[<%]\s*(?<end>/)?\s*(?<name>[\w./-]+)"
        + @"(?<arguments>(?:[^""`}]|""(?:[^""\\]|\\.)*""|`[^`]*`)*?)\s*/?\s*[>%]\}\}", RegexOptions.Singleline)]
    private static partial Regex HugoTag();

    [GeneratedRegex(@"^\s*(?:[\w-]+\s*=\s*)?(?:""(?<value>[^""]*)""|(?<value>[^\s""]+))")]
    private static partial Regex FirstArgument();
}
