using System.Collections.Immutable;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>A step that all articles take together; what is no article passes behind them.</summary>
internal abstract class ArticleModule : SyncModule
{
    protected sealed override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var inputs = context.Inputs.ToLookup(document => document.HasArticle());
        return [.. Execute([.. inputs[true]], context), .. inputs[false]];
    }

    /// <param name="articles">In the order in which the step before left them.</param>
    /// <param name="context">What else there is.</param>
    /// <returns>The articles after the step, and whatever it adds to them.</returns>
    protected abstract IEnumerable<IDocument> Execute(ImmutableArray<IDocument> articles, IExecutionContext context);
}
