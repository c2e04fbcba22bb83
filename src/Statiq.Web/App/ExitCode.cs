namespace Statiq.App;

/// <summary>How a run ended.</summary>
public enum ExitCode
{
    CommandLineError = -1,
    Normal = 0,
    UnhandledError = 1,
    ExecutionError = 4,
    LogLevelFailure = 5,
    OperationCanceled = 6
}
