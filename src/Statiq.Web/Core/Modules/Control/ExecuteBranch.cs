using Statiq.Common;

namespace Statiq.Core;

/// <summary>Runs several rows of modules on the same inputs and gives all that they give, row after row.</summary>
public class ExecuteBranch : Module
{
    private readonly List<ModuleList> _branches = [];

    public ExecuteBranch(params IModule[] modules) => Branch(modules);

    public ExecuteBranch(IEnumerable<IModule> modules) => Branch(modules);

    public ExecuteBranch Branch(params IModule[] modules) => Branch((IEnumerable<IModule>)modules);

    public ExecuteBranch Branch(IEnumerable<IModule> modules)
    {
        _branches.Add(new ModuleList(modules));
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var outputs = new List<IDocument>();
        foreach (var branch in _branches)
            outputs.AddRange(await context.ExecuteModulesAsync(branch, context.Inputs));
        return outputs;
    }
}
