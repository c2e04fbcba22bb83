namespace Articles.Markup;

/// <summary>Where a part of rendered markup comes from.</summary>
/// <param name="Offset">Where the part begins in the markup.</param>
/// <param name="Line">1-based line of the text.</param>
/// <param name="Column">1-based column of that line.</param>
internal readonly record struct SourcePlace(int Offset, int Line, int Column);
