namespace Statiq.Common;

/// <summary>Tells a document's own metadata from the settings that shine through it.</summary>
internal interface IOwnMetadata
{
    IMetadata OwnMetadata { get; }
}
