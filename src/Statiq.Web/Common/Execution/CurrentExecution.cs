namespace Statiq.Common;

/// <summary>What runs where this is asked: each execution sees its own, however many run in one process.</summary>
internal static class CurrentExecution
{
    private static readonly AsyncLocal<IExecutionContext> AmbientContext = new();
    private static readonly AsyncLocal<IExecutionState> AmbientState = new();

    public static IExecutionContext Context
    {
        get => AmbientContext.Value;
        set => AmbientContext.Value = value;
    }

    public static IExecutionState State
    {
        get => AmbientState.Value;
        set => AmbientState.Value = value;
    }

    /// <summary>The name of index files in the settings, or the usual one where nothing runs.</summary>
    public static string IndexFileName => ((Context ?? State)?.Settings).GetIndexFileName();
}
