namespace Statiq.Common;

/// <summary>Documents that lie above and below each other as their paths do.</summary>
public interface IDocumentPathTree<TDocument> : IDocumentTree<TDocument>
    where TDocument : IDocument
{
    /// <summary>The document at a path, or null.</summary>
    TDocument Get(NormalizedPath destinationPath);
}
