namespace Statiq.Common;

/// <summary>A tree by the documents' paths. An index file stands for its folder.</summary>
public class DocumentPathTree<TDocument> : IDocumentPathTree<TDocument>
    where TDocument : IDocument
{
    private readonly Func<TDocument, NormalizedPath> _pathOf;
    private readonly string _indexFileName;
    private readonly List<(NormalizedPath Node, TDocument Document)> _nodes = [];
    private readonly Dictionary<NormalizedPath, TDocument> _byNode = [];

    public DocumentPathTree(IEnumerable<TDocument> documents, Func<TDocument, NormalizedPath> pathFunc)
        : this(documents, pathFunc, CurrentExecution.IndexFileName)
    {
    }

    public DocumentPathTree(IEnumerable<TDocument> documents, Func<TDocument, NormalizedPath> pathFunc, string indexFileName)
    {
        _pathOf = pathFunc.ThrowIfNull(nameof(pathFunc));
        _indexFileName = indexFileName.ThrowIfNullOrEmpty(nameof(indexFileName));
        foreach (var document in (documents ?? []).DistinctBy(x => x.Id))
        {
            var node = NodeOf(document);
            if (node.IsNull)
                continue;

            _nodes.Add((node, document));
            _byNode.TryAdd(node, document);
        }
    }

    public TDocument Get(NormalizedPath destinationPath) =>
        _nodes.Select(x => x.Document).FirstOrDefault(x => _pathOf(x).Equals(destinationPath));

    public TDocument GetParentOf(TDocument document) =>
        NodeOf(document) is { IsNullOrEmpty: false } node ? _byNode.GetValueOrDefault(node.Parent) : default;

    public DocumentList<TDocument> GetChildrenOf(TDocument document) =>
        Select(NodeOf(document), (node, x) => node.ContainsChild(x), document, false);

    public DocumentList<TDocument> GetSiblingsOf(TDocument document, bool includeSelf) =>
        NodeOf(document) is { IsNullOrEmpty: false } node
            ? Select(node, (self, x) => !x.IsNullOrEmpty && self.IsSiblingOrSelf(x), document, includeSelf)
            : DocumentList<TDocument>.Empty;

    public DocumentList<TDocument> GetDescendantsOf(TDocument document, bool includeSelf) =>
        Select(NodeOf(document), (node, x) => node.ContainsDescendantOrSelf(x), document, includeSelf);

    public DocumentList<TDocument> GetAncestorsOf(TDocument document, bool includeSelf)
    {
        var node = NodeOf(document);
        if (node.IsNull)
            return DocumentList<TDocument>.Empty;

        var ancestors = new List<TDocument>();
        if (includeSelf)
            ancestors.Add(document);
        while (!node.IsNullOrEmpty)
        {
            node = node.Parent;
            if (!node.IsNull && _byNode.TryGetValue(node, out var ancestor) && !ancestor.IdEquals(document))
                ancestors.Add(ancestor);
        }

        return ancestors.ToDocumentList();
    }

    private DocumentList<TDocument> Select(
        NormalizedPath node,
        Func<NormalizedPath, NormalizedPath, bool> isWanted,
        TDocument self,
        bool includeSelf) =>
        node.IsNull
            ? DocumentList<TDocument>.Empty
            : _nodes.Where(x => isWanted(node, x.Node) && (includeSelf || !x.Document.IdEquals(self))).Select(x => x.Document).ToDocumentList();

    private NormalizedPath NodeOf(TDocument document)
    {
        if (document is null)
            throw new ArgumentNullException(nameof(document));

        var path = _pathOf(document);
        if (path.IsNullOrEmpty)
            return NormalizedPath.Null;

        return path.FileName.Equals(_indexFileName) ? path.Parent : path;
    }
}
