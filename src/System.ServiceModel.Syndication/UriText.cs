using System.Diagnostics.CodeAnalysis;

namespace System.ServiceModel.Syndication;

/// <summary>Addresses as feeds write them, and <c>xml:base</c>.</summary>
internal static class UriText
{
    /// <summary>The escaped form of an absolute address, the form as given of a relative one.</summary>
    [return: NotNullIfNotNull(nameof(uri))]
    public static string? Of(Uri? uri) => uri is { IsAbsoluteUri: true } ? uri.AbsoluteUri : uri?.ToString();

    /// <summary>The base that holds inside an element with <c>xml:base</c>: RFC 3986 §5.1.</summary>
    public static Uri? Combine(Uri? outer, string xmlBase)
    {
        if (xmlBase.Length == 0)
            return outer;

        var inner = new Uri(xmlBase, UriKind.RelativeOrAbsolute);
        return outer is null || inner.IsAbsoluteUri ? inner : new Uri(outer, xmlBase);
    }

    /// <summary>What <c>xml:base</c> must say to get from the outer base to the inner, or null for nothing.</summary>
    public static Uri? BaseToWrite(Uri? outer, Uri? inner)
    {
        if (inner is null || inner == outer)
            return null;

        var isBelow = outer is { IsAbsoluteUri: true } && inner.IsAbsoluteUri && outer.IsBaseOf(inner);
        return isBelow ? outer!.MakeRelativeUri(inner) : inner;
    }
}
