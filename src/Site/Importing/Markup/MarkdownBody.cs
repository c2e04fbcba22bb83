using System.Text;
using System.Text.RegularExpressions;
using Articles;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Importing.Markup;

/// <summary>The body of a text that is Markdown already: nothing of it changes but its addresses.</summary>
internal sealed partial class MarkdownBody : IImportedBody
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UsePreciseSourceLocation().Build();

    private readonly string _text;
    private readonly List<(int Start, int Length, BodyAddress Address)> _places;

    public MarkdownBody(string text)
    {
        _text = text.ReplaceLineEndings("\n").Trim('\n') is var trimmed ? trimmed.TrimEnd() : "";
        _places = [.. Places(_text).DistinctBy(place => place.Start).OrderBy(place => place.Start)];
    }

    public IEnumerable<BodyAddress> Addresses => _places.Select(place => place.Address);

    public string ToMarkdown(string file, Func<BodyAddress, string> address, ICollection<Diagnostic> said)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var (start, length, was) in _places.Where(place => place.Start >= at))
        {
            if (start < at)
                continue;
            var now = address(was);
            text.Append(_text, at, start - at)
                .Append(now == was.Url ? _text.AsSpan(start, length) : MarkdownText.Target(now).Trim('<', '>'));
            at = start + length;
        }

        return text.Append(_text, at, _text.Length - at).ToString();
    }

    private static IEnumerable<(int Start, int Length, BodyAddress Address)> Places(string text)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Nested too deeply: a build says so.
            return [];
        }

        return
        [
            .. document.Descendants<LinkInline>().Where(link => !link.IsAutoLink && link.Reference is null)
                .Select(link => Place(text, link.UrlSpan, link.IsImage)).OfType<(int, int, BodyAddress)>(),
            .. document.Descendants<LinkReferenceDefinition>()
                .Select(link => Place(text, link.UrlSpan, TextFileName().IsMatch(link.Url ?? ""))).OfType<(int, int, BodyAddress)>(),
            .. document.Descendants<HtmlBlock>().SelectMany(block => Tags(text, block.Span)),
            .. document.Descendants<HtmlInline>().SelectMany(inline => Tags(text, inline.Span)),
        ];
    }

    private static (int, int, BodyAddress)? Place(string text, SourceSpan span, bool isPicture)
    {
        if (span.IsEmpty || span.Start < 0 || span.End >= text.Length)
            return null;
        var url = text.AsSpan(span.Start, span.Length);
        var isBracketed = url is ['<', .., '>'];
        var (start, length) = isBracketed ? (span.Start + 1, span.Length - 2) : (span.Start, span.Length);
        return length > 0 ? (start, length, new(text.Substring(start, length), isPicture)) : null;
    }

    private static IEnumerable<(int, int, BodyAddress)> Tags(string text, SourceSpan span) =>
        from Match tag in TagAddress().Matches(text.Substring(span.Start, Math.Min(span.Length, text.Length - span.Start)))
        let url = tag.Groups["url"]
        select (span.Start + url.Index, url.Length,
            new BodyAddress(url.Value, tag.Groups["name"].Value.Equals("img", StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"<(?<name>a|img)\b[^<>]*?\s(?:href|src)\s*=\s*(?<quote>[""'])(?<url>[^""'<>]+)\k<quote>", RegexOptions.IgnoreCase)]
    private static partial Regex TagAddress();

    [GeneratedRegex(@"\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?|$)", RegexOptions.IgnoreCase)]
    private static partial Regex TextFileName();
}
