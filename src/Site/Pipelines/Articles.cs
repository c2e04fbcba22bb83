using Site.Editions;
using Site.Models;
using Site.Modules;
using Site.Modules.Texts;
using Site.Templates;
using Statiq.Common;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>The texts become articles, and each article its page: <c>/SLUG/</c>.</summary>
internal sealed class Articles : Pipeline
{
    public Articles(Run run)
    {
        InputModules =
        [
            new ReadFiles(run.Options.TextPatterns),
            new FilterDocuments(Config.FromDocument(document => run.Options.IsAmongTexts(document.Source.FullPath))),
        ];

        ProcessModules =
        [
            new KeepTexts(run),
            new ReadArticle(run),
            new ApplyOverrides(run),
            new SetDates(run),
            new AssignTags(run),
            new SetPermalinks(run),
            new AttachFiles(run),
            new NameStrayFiles(run),
            new CompileEdition(run),
            new CreatePages(run, Pages),
            new ConcatDocuments(new ReadAttachments(run)),
        ];

        OutputModules = [new StagePages(run), new StageFiles(run)];
    }

    private static IEnumerable<Page> Pages(Run run, Edition edition) => edition.Stories.Select(story => new Page(
        PageKind.Article, story.Path, story.Article.Headline.Text)
    {
        Source = story.Article.Source,
        Description = story.Article.Summary,
        Language = story.Article.Language,
        Modified = story.Article.Updated ?? story.Article.Published,
        Story = story,
        Trail = Period.TrailOf(story, run),
        Fill = (globals, models) => globals["article"] = models.Article(story),
    });
}
