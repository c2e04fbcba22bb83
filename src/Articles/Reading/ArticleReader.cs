using System.Buffers;
using System.Collections.Immutable;
using Articles.Bodies;
using Articles.Decoding;
using Articles.Deliveries;
using Articles.Editing;
using Articles.Headlines;
using Articles.Languages;
using Articles.Roles;

namespace Articles.Reading;

/// <summary>
/// Reads the bytes of a text into an article: decode → clean → front matter → blocks → roles → headline, standfirst, summary.
/// Never throws for what a text holds; safe to call in parallel.
/// </summary>
public static class ArticleReader
{
    /// <param name="source">The path of the text, with forward slashes; a name that ends in <c>.md</c> or <c>.markdown</c> is
    /// read as Markdown, one that ends in <c>.html</c> or <c>.htm</c> as a page of HTML.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="options">What the reader needs to know of the site.</param>
    public static ArticleReading Read(string source, ReadOnlySpan<byte> bytes, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);

        // Blocks are cut from here: the text as a whole is never a string.
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return Read(source, bytes, buffer, options);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static ArticleReading Read(string source, ReadOnlySpan<byte> bytes, Span<char> buffer, ReadingOptions options)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>(0);
        var text = ReadText(source, bytes, buffer, diagnostics);
        if (MergeConflict.Find(source, text) is { } conflict)
            diagnostics.Add(conflict);
        var frontMatter = FrontMatter.Split(source, text, diagnostics);
        var said = frontMatter.Said is { } value ? OverrideReader.Read(source, value, diagnostics) : null;

        if (IsMarkdown(source))
        {
            var marked = MarkdownReader.Read(source, frontMatter.Body.ToString(), frontMatter.BodyLine, diagnostics);
            return new ArticleReading(WithLanguages(Compose(source, marked, said, options), said), diagnostics.ToImmutable());
        }

        if (IsHtml(source))
        {
            var (page, head) = HtmlReader.Read(source, frontMatter.Body.ToString(), frontMatter.BodyLine, diagnostics);
            return new ArticleReading(Compose(source, page, said?.Over(head) ?? head, options), diagnostics.ToImmutable());
        }

        var delivery = DeliveryReader.Read(source, frontMatter.Body, frontMatter.BodyLine, diagnostics);
        var frame = delivery.Frame;
        var plain = PlainTextReader.Read(delivery.Body, delivery.Line);
        var article = Compose(source, frame.Title is { } title ? plain.Under(title) : plain, frame.Under(said), options);
        var blocks = PlainNotes.Link(PlainLinks.FindAll(article.Blocks));
        article = article with { Blocks = frame.Dateline is { } dateline ? blocks.Insert(0, dateline) : blocks };
        return new ArticleReading(WithLanguages(article, said), diagnostics.ToImmutable());
    }

    private static Article WithLanguages(Article article, Override? said) =>
        BlockLanguages.Mark(article.Blocks, said?.Language ?? article.Language) is var blocks && blocks != article.Blocks
            ? article with { Blocks = blocks } : article;

    private static bool IsMarkdown(string source) =>
        source.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || source.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static bool IsHtml(string source) =>
        source.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || source.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> ReadText(string source, ReadOnlySpan<byte> bytes, Span<char> buffer,
        ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (length, encoding) = TextDecoder.Decode(bytes, buffer);
        switch (encoding)
        {
            case TextEncoding.Binary:
                diagnostics.Add(new Diagnostic(source, 1, 1, Severity.Error, "this is no text but binary data",
                    "save it as plain text in UTF-8, or move it out of the folder"));
                break;
            case TextEncoding.Windows1252:
                diagnostics.Add(new Diagnostic(source, 1, 1, Severity.Note, "read as Windows-1252, since it is no UTF-8",
                    "save it as UTF-8 to be sure of every character"));
                break;
        }

        var text = CleanText.Of(buffer[..length]);
        if (text.IndexOf('\uFFFD') is >= 0 and var lost)
            diagnostics.Add(Lost(source, text, lost));
        return text;
    }

    private static Diagnostic Lost(string source, ReadOnlySpan<char> text, int first)
    {
        var column = first - text[..first].LastIndexOf('\n');
        var others = text.Count('\uFFFD') - 1;
        return new(source, text[..first].Count('\n') + 1, column, Severity.Warning,
            $"a character is damaged here{(others == 0 ? "" : $", and {others} more behind it")}, and is shown as '\uFFFD'",
            "write it anew, and save the text as UTF-8");
    }

    private static Article Compose(string source, TextBody body, Override? said, ReadingOptions options)
    {
        var decisions = options.Explain ? ImmutableArray.CreateBuilder<Decision>() : null;
        var language = LanguageFinder.Find(body.Blocks, options.SiteLanguage, decisions);
        var blocks = RoleFinder.Assign(body, decisions);
        var composition = StandfirstFinder.Find(HeadlineFinder.Find(body.Title, blocks, language, decisions), decisions);
        return new Article
        {
            Source = source,
            Id = IdentityFinder.Find(source),
            Headline = composition.Headline,
            Standfirst = composition.Lead?.Text,
            Opening = new(composition.Title, composition.Lead),
            Summary = SummaryFinder.Find(composition, decisions),
            Language = language,
            Blocks = composition.Blocks,
            WordCount = WordCounter.Count(composition.Blocks),
            Slug = Slug.From(composition.Headline.Text),
            Author = BylineParser.AuthorIn(composition.Blocks),
            FrontMatter = said,
            Decisions = decisions?.ToImmutable() ?? [],
        };
    }
}
