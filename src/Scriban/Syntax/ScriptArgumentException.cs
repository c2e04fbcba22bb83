namespace Scriban.Syntax;

/// <summary>Thrown by a function about one of its arguments; the caller turns it into an error at that argument.</summary>
public class ScriptArgumentException(int argumentIndex, string message) : Exception(message)
{
    public int ArgumentIndex { get; } = argumentIndex;
}
