namespace Statiq.Common;

/// <summary>Runs modules for each input document alone and gives all that they give.</summary>
public class ForEachDocument : ParentModule
{
    public ForEachDocument(params IModule[] modules)
        : base(modules)
    {
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        await context.ExecuteModulesAsync(Children, input.Yield());
}
