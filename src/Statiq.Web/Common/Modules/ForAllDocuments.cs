namespace Statiq.Common;

/// <summary>Runs modules on all input documents together: several modules where one is asked for.</summary>
public class ForAllDocuments : ParentModule
{
    public ForAllDocuments(params IModule[] modules)
        : base(modules)
    {
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        await context.ExecuteModulesAsync(Children, context.Inputs);
}
