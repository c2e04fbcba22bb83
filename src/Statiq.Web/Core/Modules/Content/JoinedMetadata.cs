namespace Statiq.Core;

/// <summary>Whose metadata a joined document has.</summary>
public enum JoinedMetadata
{
    DefaultOnly,
    FirstDocument,
    LastDocument,

    /// <summary>Everybody's; of a key that several have, the first one's value.</summary>
    AllWithFirstDuplicates,

    /// <summary>Everybody's; of a key that several have, the last one's value.</summary>
    AllWithLastDuplicates
}
