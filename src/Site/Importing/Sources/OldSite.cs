using Articles.Markup;

namespace Site.Importing.Sources;

/// <summary>Where texts were.</summary>
internal static class OldSite
{
    /// <summary>Stands for the address of a site that nobody named (RFC 2606); what is on it is known by its path alone.</summary>
    public static readonly Uri Unknown = new("http://old.invalid/");

    /// <summary>An absolute address that ends in a slash; null for what is none.</summary>
    public static Uri? AddressOf(string? text) =>
        Uri.TryCreate(text?.TrimEnd('/') + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    /// <summary>The last part of an address that is a name; null for none.</summary>
    public static string? SlugIn(Uri? address)
    {
        var name = address?.AbsolutePath.Trim('/').Split('/')[^1];
        var slug = Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(name ?? ""));
        return string.IsNullOrEmpty(slug) || slug == "index" ? null : slug;
    }

    /// <summary>A line of HTML, such as a title, as words.</summary>
    public static string Words(string html) => html.AsSpan().ContainsAny('<', '&')
        ? (HtmlFragment.Parse(html)?.Body is { } body ? HtmlWords.Of(body) : html).Trim()
        : html.Trim();

    public static bool IsUnknown(Uri address) => address.Host == Unknown.Host;
}
