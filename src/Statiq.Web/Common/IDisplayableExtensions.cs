namespace Statiq.Common;

/// <summary>Showing what may be null.</summary>
public static class IDisplayableExtensions
{
    public static string ToSafeDisplayString(this IDisplayable displayable) => displayable is null ? "null" : displayable.ToDisplayString();
}
