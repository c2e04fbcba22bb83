namespace Statiq.Common;

/// <summary>Something with a short text for messages and logs.</summary>
public interface IDisplayable
{
    string ToDisplayString();
}
