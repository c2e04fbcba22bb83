namespace Statiq.Common;

/// <summary>Links as the settings ask for them: <c>Host</c>, <c>LinkRoot</c>, <c>LinkHideIndexPages</c> and so on.</summary>
public static class IExecutionStateGetLinkExtensions
{
    /// <summary>The link to the root of the site, with its host.</summary>
    public static string GetLink(this IExecutionState executionState) => executionState.GetLink((string)null, true);

    /// <summary>The link to a document's destination, or null when it has none.</summary>
    public static string GetLink(this IExecutionState executionState, IDocument document, bool includeHost = false) =>
        document.Destination.IsNull ? null : executionState.GetLink(document.Destination.FullPath, includeHost);

    /// <summary>The link to the path at a metadata key, or null when it is missing.</summary>
    public static string GetLink(this IExecutionState executionState, IMetadata metadata, string key, bool includeHost = false) =>
        metadata.GetString(key) is { } path ? executionState.GetLink(path, includeHost) : null;

    public static string GetLink(
        this IExecutionState executionState,
        IMetadata metadata,
        string key,
        string queryAndFragment,
        bool includeHost = false) =>
        metadata.GetString(key) is { } path
            ? executionState.GetLink(LinkGenerator.AddQueryAndFragment(path, queryAndFragment), includeHost)
            : null;

    public static string GetLink(this IExecutionState executionState, in NormalizedPath path, bool includeHost = false) =>
        executionState.GetLink(path.FullPath, includeHost);

    /// <summary>An absolute http(s) address is given back as it is.</summary>
    public static string GetLink(this IExecutionState executionState, string path, bool includeHost = false)
    {
        var settings = executionState.Settings;
        return LinkGenerator.GetLink(
            path,
            new LinkOptions
            {
                Host = includeHost ? settings.GetString(Keys.Host) : null,
                Root = settings.GetString(Keys.LinkRoot),
                UseHttps = settings.GetBool(Keys.LinksUseHttps),
                HiddenPage = settings.GetBool(Keys.LinkHideIndexPages) ? settings.GetIndexFileName() : null,
                HiddenExtensions = settings.GetBool(Keys.LinkHideExtensions) ? settings.GetPageFileExtensions() : [],
                HiddenPageTrailingSlash = settings.GetBool(Keys.LinkHiddenPageTrailingSlash),
                Lowercase = settings.GetBool(Keys.LinkLowercase)
            });
    }

    public static string GetLink(
        this IExecutionState executionState,
        string path,
        string host,
        string root,
        bool useHttps,
        bool hideIndexPages,
        bool hideExtensions) =>
        executionState.GetLink(
            path,
            host,
            root,
            useHttps,
            hideIndexPages,
            hideExtensions,
            executionState.Settings.GetBool(Keys.LinkLowercase));

    public static string GetLink(
        this IExecutionState executionState,
        string path,
        string host,
        string root,
        bool useHttps,
        bool hideIndexPages,
        bool hideExtensions,
        bool lowercase) =>
        LinkGenerator.GetLink(
            path,
            new LinkOptions
            {
                Host = host,
                Root = root,
                UseHttps = useHttps,
                HiddenPage = hideIndexPages ? executionState.Settings.GetIndexFileName() : null,
                HiddenExtensions = hideExtensions ? executionState.Settings.GetPageFileExtensions() : [],
                Lowercase = lowercase
            });
}
