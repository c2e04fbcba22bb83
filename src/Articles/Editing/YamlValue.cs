using System.Collections.Immutable;

namespace Articles.Editing;

/// <summary>A node of a YAML file with its place: a scalar, a list or a map.</summary>
internal abstract record YamlValue(int Line, int Column);

internal sealed record YamlScalar(string Text, bool IsPlain, int Line, int Column) : YamlValue(Line, Column)
{
    /// <summary>True for an empty plain scalar, <c>~</c> and <c>null</c>.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null";
}

internal sealed record YamlList(ImmutableArray<YamlValue> Items, int Line, int Column) : YamlValue(Line, Column);

internal sealed record YamlMap(ImmutableArray<(YamlScalar Key, YamlValue Value)> Entries, int Line, int Column) : YamlValue(Line, Column);
