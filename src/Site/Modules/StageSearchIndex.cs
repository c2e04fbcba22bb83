using System.Collections.Immutable;
using System.Globalization;
using Articles;
using Articles.Tagging;
using Site.Context;
using Site.Editions;
using Site.Models;
using Site.Search;
using Site.Staging;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Writes the search index of all articles and puts its files on the staged tree; the documents pass through.</summary>
/// <param name="site">The site.</param>
/// <param name="output">Takes the files.</param>
/// <param name="memory">What was counted before; null to keep nothing.</param>
internal sealed class StageSearchIndex(SiteContext site, StagedOutput output, RunMemory<SearchDocument, IndexPart>? memory) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        ImmutableArray<SearchDocument> oldestFirst = [.. context.Outputs.GetEdition().Stories.Reverse().Select(Document)];
        foreach (var file in SearchIndexWriter.Write(oldestFirst, site.Settings.Language, memory))
            output.Add(file.Path, Page.Generated, file.Content.Span);

        return context.Inputs;
    }

    private SearchDocument Document(Story story)
    {
        var article = story.Article;
        return new(
            site.Urls.Local(story.Path),
            article.Headline.Text,
            article.Summary,
            Date(article.Published),
            [.. article.Tags.Select(tag => tag.Tag.Name)],
            [.. Passages(article)],
            article.Language);
    }

    private string? Date(DateTimeOffset? published) => published is { } known
        ? TimeZoneInfo.ConvertTime(known, site.Settings.TimeZone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    // A given standfirst stands outside the body.
    private static IEnumerable<string> Passages(Article article)
    {
        if (article.Standfirst is { } standfirst)
            yield return standfirst;
        foreach (var block in article.Blocks)
            yield return block.Text;
    }
}
