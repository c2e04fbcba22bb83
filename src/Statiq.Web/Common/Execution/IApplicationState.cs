namespace Statiq.Common;

/// <summary>How the application was started.</summary>
public interface IApplicationState
{
    IReadOnlyList<string> Arguments { get; }

    string CommandName { get; }

    /// <summary>What was given on the standard input, or null.</summary>
    string Input { get; }
}
