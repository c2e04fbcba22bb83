namespace Statiq.Common;

/// <summary>An execution that could not start or did not succeed.</summary>
public class ExecutionException : Exception
{
    public ExecutionException(string message)
        : base(message)
    {
    }
}
