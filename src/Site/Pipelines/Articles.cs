using Site.Context;
using Site.Editions;
using Site.Models;
using Site.Modules;
using Site.Modules.Texts;
using Site.Staging;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>The texts become articles, and each article its page: <c>/SLUG/</c>.</summary>
internal sealed class Articles : Pipeline
{
    /// <param name="site">The site.</param>
    /// <param name="memory">What is known of its texts beforehand.</param>
    /// <param name="output">Takes the files that travel with texts; null for a run that only reads.</param>
    public Articles(SiteContext site, ArticleMemory memory, StagedOutput? output)
    {
        InputModules = [new FindFiles(site.Options.Seeds, site.Options.IsAmongTexts)];

        ProcessModules =
        [
            new KeepTexts(),
            new ReadArticle(site, memory.Facts),
            new ApplyOverrides(site),
            new SetDates(site, memory.History),
            new AssignTags(site, memory.Facts),
            new SetPermalinks(site),
            new AttachFiles(site),
            new NameStrayFiles(site),
            new CompileEdition(site),
            new CreatePages(site, Pages),
        ];

        if (output is not null)
            OutputModules = [new StageFiles(site, output)];
    }

    private static IEnumerable<Page> Pages(SiteContext site, Edition edition) => edition.Stories.SelectMany(story => new[]
    {
        PageOf(site, story),
    }.Concat(story.Former.Select(path => Page.Redirect(path, story.Path, site) with { Source = story.Article.Source })));

    private static Page PageOf(SiteContext site, Story story) => new(
        PageKind.Article, story.Path, story.Article.Headline.Text)
    {
        Source = story.Article.Source,
        Description = story.Article.Summary,
        Language = story.Article.Language,
        Modified = story.Article.Updated ?? story.Article.Published,
        Story = story,
        Trail = Period.TrailOf(story, site),
        Fill = (globals, models) => globals["article"] = models.Article(story),
    };
}
