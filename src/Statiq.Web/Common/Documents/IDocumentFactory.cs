namespace Statiq.Common;

/// <summary>Makes documents.</summary>
public interface IDocumentFactory
{
    IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null);
}
