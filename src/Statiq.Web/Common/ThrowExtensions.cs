using System.Diagnostics.CodeAnalysis;

namespace Statiq.Common;

/// <summary>Argument checks that return the checked value, so that they fit into an expression.</summary>
public static class ThrowExtensions
{
    public static T ThrowIfNull<T>([NotNull] this T value, string paramName)
        where T : class =>
        value ?? throw new ArgumentNullException(paramName);
}
