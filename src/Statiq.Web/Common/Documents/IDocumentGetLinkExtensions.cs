namespace Statiq.Common;

/// <summary>Links to documents.</summary>
public static class IDocumentGetLinkExtensions
{
    public static string GetLink(this IDocument document, bool includeHost = false) =>
        IExecutionState.Current.GetLink(document, includeHost);

    public static string GetLink(this IDocument document, string queryAndFragment, bool includeHost = false) =>
        document.GetLink(includeHost) is { } link ? LinkGenerator.AddQueryAndFragment(link, queryAndFragment) : null;
}
