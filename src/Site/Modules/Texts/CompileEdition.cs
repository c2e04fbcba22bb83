using Site.Editions;
using Site.Settings;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>Makes the edition of the articles, which have their places and their order by now.</summary>
internal sealed class CompileEdition(Run run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        run.Edition = new(
            [.. context.Inputs.Select((document, index) => new Story(document.GetArticle(), Urls.PathOf(document.Destination.FullPath), index))],
            run.Corpus?.Tags ?? [],
            run.Settings.MinimumArticlesPerTag);
        return context.Inputs;
    }
}
