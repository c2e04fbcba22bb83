namespace Statiq.Common;

/// <summary>The document type used where nothing else is asked for.</summary>
public sealed class Document : Document<Document>
{
    public Document()
    {
    }

    public Document(
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null)
        : base(null, NormalizedPath.Null, destination, items, contentProvider)
    {
    }

    public Document(in NormalizedPath source, in NormalizedPath destination, IContentProvider contentProvider = null)
        : base(null, source, destination, (IMetadata)null, contentProvider)
    {
    }

    public Document(in NormalizedPath destination, IContentProvider contentProvider = null)
        : base(null, NormalizedPath.Null, destination, (IMetadata)null, contentProvider)
    {
    }

    public Document(IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider = null)
        : base(null, NormalizedPath.Null, NormalizedPath.Null, items, contentProvider)
    {
    }

    public Document(IContentProvider contentProvider)
        : base(null, NormalizedPath.Null, NormalizedPath.Null, (IMetadata)null, contentProvider)
    {
    }

    public Document(
        in NormalizedPath source,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null)
        : base(null, source, destination, items, contentProvider)
    {
    }

    public Document(
        IReadOnlySettings settings,
        in NormalizedPath source,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null)
        : base(settings, source, destination, items, contentProvider)
    {
    }
}
