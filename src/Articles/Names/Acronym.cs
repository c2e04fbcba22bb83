namespace Articles.Names;

/// <summary>A long form and the acronym that stood beside it.</summary>
internal sealed record Acronym(string Name, string Letters);
