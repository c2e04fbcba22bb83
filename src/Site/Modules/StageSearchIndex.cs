using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Articles;
using Articles.Reading;
using Site.Context;
using Site.Editions;
using Site.Models;
using Site.Publishing;
using Site.Search;
using Site.Staging;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Writes the search index of all articles and puts its files on the staged tree; the documents pass through.</summary>
/// <param name="site">The site.</param>
/// <param name="output">Takes the files.</param>
/// <param name="facts">What was counted before; null to keep nothing.</param>
internal sealed class StageSearchIndex(SiteContext site, StagedOutput output, IFactMemory? facts) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        ImmutableArray<SearchDocument> oldestFirst = [.. context.Outputs.GetEdition().Stories.Reverse().Select(Document)];
        foreach (var file in SearchIndexWriter.Write(oldestFirst, site.Settings.Language, facts))
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
            article.Language)
        {
            BodyHash = article.TextHash == UInt128.Zero ? UInt128.Zero : HashOf(article),
        };
    }

    // The passages are those of the text, less what stands above them.
    private static UInt128 HashOf(Article article)
    {
        var (title, lead) = (article.Opening.Title?.Line, article.Opening.Lead?.Line);
        return FileRecord.HashOf(
            Encoding.UTF8.GetBytes($"terms {article.TextHash} {title} {lead} {article.Blocks.Length}\n{article.Standfirst}"));
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
