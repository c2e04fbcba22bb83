using System.Collections.Immutable;
using System.Globalization;
using Articles;
using Site.Editions;
using Site.Models;
using Site.Search;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Writes the search index of all articles and puts its files on the staged tree; the documents pass through.</summary>
internal sealed class StageSearchIndex(Run run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        ImmutableArray<SearchDocument> oldestFirst = [.. run.Edition.Stories.Reverse().Select(Document)];
        foreach (var file in SearchIndexWriter.Write(oldestFirst, run.Settings.Language, run.Memory?.Search))
            run.Add(file.Path, Page.Generated, file.Content.Span);

        return context.Inputs;
    }

    private SearchDocument Document(Story story)
    {
        var article = story.Article;
        return new(
            run.Urls.Local(story.Path),
            article.Headline.Text,
            article.Summary,
            Date(article.Published),
            [.. article.Tags.Select(tag => tag.Tag.Name)],
            [.. Passages(article)],
            article.Language);
    }

    private string? Date(DateTimeOffset? published) => published is { } known
        ? TimeZoneInfo.ConvertTime(known, run.Settings.TimeZone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
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
