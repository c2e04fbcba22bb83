using MemoryPack;

namespace Articles.Names;

/// <summary>A long form and the acronym that stood beside it.</summary>
[MemoryPackable]
internal sealed partial record Acronym(string Name, string Letters);
