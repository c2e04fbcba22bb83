namespace Statiq.Common;

/// <summary>An execution that could not start or did not succeed.</summary>
public class ExecutionException : Exception
{
    public ExecutionException()
    {
    }

    public ExecutionException(string message)
        : base(message)
    {
    }

    public ExecutionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
