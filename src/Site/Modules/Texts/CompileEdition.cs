using System.Collections.Immutable;
using Site.Context;
using Site.Editions;
using Site.Settings;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>Makes the edition of the articles, which have their places and their order by now: a document before them carries it.</summary>
internal sealed class CompileEdition(SiteContext site) : ArticleModule
{
    protected override IEnumerable<IDocument> Execute(ImmutableArray<IDocument> articles, IExecutionContext context)
    {
        var edition = new Edition(
            [.. articles.Select((document, index) => new Story(document.GetArticle(), Urls.PathOf(document.Destination.FullPath), index)
            {
                Former = document.Get<ImmutableArray<string>>(SiteKeys.Former),
            })],
            context.Inputs.FindTagging(),
            site.Settings.MinimumArticlesPerTag,
            site.Published)
        {
            Scheduled = context.Inputs.FirstOrDefault(document => document.ContainsKey(SiteKeys.Scheduled)) is { } waiting
                ? waiting.Get<ImmutableArray<ScheduledText>>(SiteKeys.Scheduled)
                : [],
        };
        return [context.CreateDocument(null, null, new MetadataItems { { SiteKeys.Edition, edition } }), .. articles];
    }
}
