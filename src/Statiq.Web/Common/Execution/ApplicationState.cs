namespace Statiq.Common;

/// <summary>How the application was started.</summary>
public class ApplicationState : IApplicationState
{
    public ApplicationState(string[] arguments, string commandName, string input)
    {
        Arguments = arguments ?? [];
        CommandName = commandName;
        Input = input;
    }

    public IReadOnlyList<string> Arguments { get; }

    public string CommandName { get; }

    public string Input { get; }
}
