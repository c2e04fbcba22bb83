namespace Statiq.Common;

/// <summary>The metadata keys and settings that the engine and the common modules read or write.</summary>
public static class Keys
{
    // Settings
    public const string Host = nameof(Host);
    public const string LinksUseHttps = nameof(LinksUseHttps);
    public const string LinkRoot = nameof(LinkRoot);
    public const string LinkHideIndexPages = nameof(LinkHideIndexPages);
    public const string LinkHideExtensions = nameof(LinkHideExtensions);
    public const string LinkLowercase = nameof(LinkLowercase);
    public const string LinkHiddenPageTrailingSlash = nameof(LinkHiddenPageTrailingSlash);
    public const string IndexFileName = nameof(IndexFileName);
    public const string PageFileExtensions = nameof(PageFileExtensions);
    public const string CleanMode = nameof(CleanMode);
    public const string CurrentDateTime = nameof(CurrentDateTime);
    public const string DateTimeInputCulture = nameof(DateTimeInputCulture);
    public const string DateTimeDisplayCulture = nameof(DateTimeDisplayCulture);
    public const string Analyzers = nameof(Analyzers);
    public const string MinimumStatiqFrameworkVersion = nameof(MinimumStatiqFrameworkVersion);
    public const string UseCache = nameof(UseCache);
    public const string FailureLogLevel = nameof(FailureLogLevel);
    public const string IgnoreExternalDestinations = nameof(IgnoreExternalDestinations);
    public const string DisableCache = nameof(DisableCache);
    public const string ResetCache = nameof(ResetCache);

    // Documents
    public const string Title = nameof(Title);
    public const string Children = nameof(Children);

    // SetDestination
    public const string DestinationExtension = nameof(DestinationExtension);
    public const string DestinationFileName = nameof(DestinationFileName);
    public const string DestinationPath = nameof(DestinationPath);

    // GroupDocuments
    public const string GroupKey = nameof(GroupKey);

    // PaginateDocuments, AddIndexes, OrderDocuments
    public const string Index = nameof(Index);
    public const string Order = nameof(Order);
    public const string Next = nameof(Next);
    public const string Previous = nameof(Previous);
    public const string TotalPages = nameof(TotalPages);
    public const string TotalItems = nameof(TotalItems);

    // EnumerateValues
    public const string Current = nameof(Current);
    public const string Enumerate = nameof(Enumerate);
    public const string EnumerateWithInput = nameof(EnumerateWithInput);

    // CreateTree
    public const string TreePath = nameof(TreePath);
    public const string TreePlaceholder = nameof(TreePlaceholder);

    // Redirects
    public const string RedirectFrom = nameof(RedirectFrom);
    public const string RedirectTo = nameof(RedirectTo);
    public const string RedirectBody = nameof(RedirectBody);

    // Sitemaps, documents from the web, scripts
    public const string SitemapItem = nameof(SitemapItem);
    public const string SourceUri = nameof(SourceUri);
    public const string SourceHeaders = nameof(SourceHeaders);
    public const string ExcludeFromEvaluation = nameof(ExcludeFromEvaluation);

    // Excerpts and headings
    public const string Excerpt = nameof(Excerpt);
    public const string OuterHtml = nameof(OuterHtml);
    public const string InnerHtml = nameof(InnerHtml);
    public const string TextContent = nameof(TextContent);
    public const string Headings = nameof(Headings);
    public const string HeadingId = nameof(HeadingId);
    public const string Level = nameof(Level);
}
