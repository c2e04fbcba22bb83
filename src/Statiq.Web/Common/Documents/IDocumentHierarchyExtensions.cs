namespace Statiq.Common;

/// <summary>Documents that other documents carry in their metadata, by default as children.</summary>
public static class IDocumentHierarchyExtensions
{
    public static DocumentList<IDocument> GetChildren(this IDocument document, string key = Keys.Children) =>
        document.GetDocumentList(key.ThrowIfNull(nameof(key)));

    public static bool HasChildren(this IDocument document, string key = Keys.Children) => document.GetChildren(key).Count > 0;

    public static DocumentList<IDocument> GetDescendants(this IDocument document, string key = Keys.Children) =>
        Descend(document, key).ToDocumentList();

    public static DocumentList<IDocument> GetDescendantsAndSelf(this IDocument document, string key = Keys.Children) =>
        Descend(document, key).Prepend(document).ToDocumentList();

    /// <summary>The first of the documents, or of those below them, that has this one as a child; null when none has.</summary>
    public static IDocument GetParent(
        this IDocument document,
        IEnumerable<IDocument> parents,
        bool recursive = true,
        string key = Keys.Children)
    {
        ArgumentNullException.ThrowIfNull(parents);
        var candidates = parents.ToArray();
        return candidates.FirstOrDefault(x => x.GetChildren(key).Contains(document))
            ?? (recursive ? candidates.Select(x => document.GetParent(x.GetChildren(key), true, key)).FirstOrDefault(x => x is not null) : null);
    }

    /// <summary>The documents and all below them, each once. Without a key, documents at any key count.</summary>
    public static DocumentList<TDocument> Flatten<TDocument>(this IEnumerable<TDocument> documents, string childrenKey = Keys.Children)
        where TDocument : IDocument =>
        documents.Flatten(null, childrenKey);

    public static DocumentList<TDocument> Flatten<TDocument>(
        this IEnumerable<TDocument> documents,
        bool removeTreePlaceholders,
        string childrenKey = Keys.Children)
        where TDocument : IDocument =>
        documents.Flatten(removeTreePlaceholders ? Keys.TreePlaceholder : null, childrenKey);

    public static DocumentList<TDocument> Flatten<TDocument>(
        this IEnumerable<TDocument> documents,
        string treePlaceholderKey,
        string childrenKey)
        where TDocument : IDocument
    {
        ArgumentNullException.ThrowIfNull(documents);
        var seen = new HashSet<TDocument>();
        var flat = new List<TDocument>();
        var stack = new Stack<TDocument>(documents.Reverse());
        while (stack.TryPop(out var document))
        {
            if (!seen.Add(document))
                continue;

            flat.Add(document);
            foreach (var child in ChildrenOf(document, childrenKey).Reverse())
                stack.Push(child);
        }

        return (treePlaceholderKey is null ? flat : flat.RemoveTreePlaceholders(treePlaceholderKey)).ToDocumentList();
    }

    public static IEnumerable<TDocument> RemoveTreePlaceholders<TDocument>(
        this IEnumerable<TDocument> documents,
        string treePlaceholderKey = Keys.TreePlaceholder)
        where TDocument : IDocument =>
        documents.Where(x => !x.GetBool(treePlaceholderKey));

    private static IEnumerable<TDocument> ChildrenOf<TDocument>(TDocument document, string key)
        where TDocument : IDocument =>
        key is null ? document.Keys.SelectMany(x => document.GetDocumentList<TDocument>(x)) : document.GetDocumentList<TDocument>(key);

    private static IEnumerable<IDocument> Descend(IDocument document, string key) =>
        document.GetChildren(key).SelectMany(x => Descend(x, key).Prepend(x));
}
