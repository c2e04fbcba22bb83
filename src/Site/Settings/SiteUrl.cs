namespace Site.Settings;

/// <summary>An address at which a site can be reached: absolute, http or https, no query, path ending in a slash.</summary>
internal static class SiteUrl
{
    /// <summary>The address in its one normal form, or null where it is none.</summary>
    public static Uri? TryParse(string value)
    {
        if (!Uri.TryCreate(value.Trim(), UriKind.Absolute, out var url)
            || url.Scheme is not ("http" or "https") || url.Query != "" || url.Fragment != "" || url.UserInfo != "")
            return null;
        return url.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
    }
}
