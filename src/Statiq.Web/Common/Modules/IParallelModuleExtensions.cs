namespace Statiq.Common;

/// <summary>Switches parallel execution of a module on and off.</summary>
public static class IParallelModuleExtensions
{
    public static TModule WithParallelExecution<TModule>(this TModule module, bool parallel = true)
        where TModule : IParallelModule
    {
        module.Parallel = parallel;
        return module;
    }
}
