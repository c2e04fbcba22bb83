namespace Statiq.Common;

/// <summary>Raised before a module runs.</summary>
public class BeforeModuleExecution
{
    internal BeforeModuleExecution(IExecutionContext context) => Context = context;

    public IExecutionContext Context { get; }
}
