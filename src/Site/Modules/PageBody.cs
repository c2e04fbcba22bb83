using System.Collections.Immutable;
using Articles;
using Articles.Bodies;
using Articles.Markup;
using Markdig;
using Markdig.Extensions.MediaLinks;
using Markdig.Syntax;

namespace Site.Modules;

/// <summary>The Markdown of a page of the publisher's own, and the HTML that is made of it.</summary>
internal sealed class PageBody
{
    private static readonly MarkdownPipeline Free = NewPipeline().Build();

    /// <summary>Without what becomes a frame.</summary>
    private static readonly MarkdownPipeline Safe = NewSafePipeline().Build();

    /// <summary>For HTML that no parser takes: it is shown as it is written.</summary>
    private static readonly MarkdownPipeline Escaping = NewSafePipeline().DisableHtml().Build();

    private readonly string _source;
    private readonly string _text;
    private readonly bool _allowsHtml;

    /// <param name="source">The page's path, for what is reported.</param>
    /// <param name="text">Without its front matter, each line where it stood.</param>
    /// <param name="allowsHtml">True for a publisher who may write anything that a browser runs.</param>
    public PageBody(string source, string text, bool allowsHtml)
    {
        (_source, _text, _allowsHtml) = (source, text, allowsHtml);
        Document = Parse(allowsHtml ? Free : Safe);
    }

    /// <summary>As it was parsed; links may be changed in it until it is rendered.</summary>
    public MarkdownDocument Document { get; }

    /// <summary>What a browser gets.</summary>
    /// <param name="resolve">Does to a document parsed again what was done to the first.</param>
    /// <param name="diagnostics">What was left out, each with its line.</param>
    public string ToHtml(Action<MarkdownDocument> resolve, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (_allowsHtml)
            return new MarkdownRenderer(Free, firstLine: 1).Render(Document) + "\n";

        var cleaner = new HtmlCleaner(_source, diagnostics);
        if (cleaner.Clean(new MarkdownRenderer(Safe, firstLine: 1).RenderWithPlaces(Document)) is { } cleaned)
            return cleaned.Html + "\n";

        var escaped = Parse(Escaping);
        resolve(escaped);
        cleaner.ReportUnreadable(1, 1);
        return (cleaner.Clean(new MarkdownRenderer(Escaping, firstLine: 1).RenderWithPlaces(escaped))?.Html ?? "") + "\n";
    }

    private MarkdownDocument Parse(MarkdownPipeline pipeline)
    {
        var document = Markdown.Parse(_text, pipeline);
        TableAlignment.ToClasses(document);
        return document;
    }

    private static MarkdownPipelineBuilder NewPipeline() =>
        new MarkdownPipelineBuilder().Use<HeadingIds>().UseAdvancedExtensions().UsePreciseSourceLocation();

    private static MarkdownPipelineBuilder NewSafePipeline()
    {
        var pipeline = NewPipeline();
        pipeline.Extensions.TryRemove<MediaLinkExtension>();
        return pipeline;
    }
}
