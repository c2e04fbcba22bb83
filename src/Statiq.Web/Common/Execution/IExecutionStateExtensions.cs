namespace Statiq.Common;

/// <summary>What an execution says about itself.</summary>
public static class IExecutionStateExtensions
{
    /// <summary>The setting <c>CurrentDateTime</c>, or the time at which the execution started.</summary>
    public static DateTime GetCurrentDateTime(this IExecutionState executionState)
    {
        ArgumentNullException.ThrowIfNull(executionState);
        return executionState.Settings.GetDateTime(Keys.CurrentDateTime, executionState.ExecutionDateTime);
    }
}
