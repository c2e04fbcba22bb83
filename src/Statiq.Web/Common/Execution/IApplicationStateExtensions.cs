namespace Statiq.Common;

/// <summary>Questions about how the application was started.</summary>
public static class IApplicationStateExtensions
{
    public static bool IsCommand(this IApplicationState applicationState, string commandName)
    {
        ArgumentNullException.ThrowIfNull(applicationState);
        return string.Equals(applicationState.CommandName, commandName, StringComparison.OrdinalIgnoreCase);
    }
}
