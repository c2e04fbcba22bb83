namespace Statiq.Common;

/// <summary>A document that a factory can make and then fill, once.</summary>
public abstract class FactoryDocument
{
    internal abstract IDocument Initialize(
        IReadOnlySettings settings,
        NormalizedPath source,
        NormalizedPath destination,
        IMetadata metadata,
        IContentProvider contentProvider);
}
