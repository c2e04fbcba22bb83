namespace Site.Search;

/// <summary>One file of the search index.</summary>
/// <param name="Path">Relative to the published tree, with <c>/</c>.</param>
/// <param name="Content">UTF-8 JSON.</param>
public sealed record SearchFile(string Path, ReadOnlyMemory<byte> Content);
