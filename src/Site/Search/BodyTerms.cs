using MemoryPack;

namespace Site.Search;

/// <summary>The terms of one document's body.</summary>
/// <param name="Terms">Each once, with a line feed behind each.</param>
/// <param name="Weights">How often the body has each, in the same order.</param>
[MemoryPackable]
internal sealed partial record BodyTerms(string Terms, int[] Weights);
