namespace Statiq.Common;

/// <summary>The module that runs where this is asked: each execution sees its own, however many run in one process.</summary>
internal static class CurrentExecution
{
    private static readonly AsyncLocal<IExecutionContext> Ambient = new();

    public static IExecutionContext Context
    {
        get => Ambient.Value ?? throw new ExecutionException("Could not get the current execution context: no module is running");
        set => Ambient.Value = value;
    }
}
