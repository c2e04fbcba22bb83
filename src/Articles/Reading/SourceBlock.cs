namespace Articles;

/// <summary>A block of the source before anybody knows what it is.</summary>
/// <param name="Text">Its words, one space between them; the lines of a list joined by line feeds.</param>
/// <param name="Line">1-based line of the source it begins on.</param>
/// <param name="IsList">True for two or more lines that each start with a bullet or number.</param>
internal readonly record struct SourceBlock(string Text, int Line, bool IsList = false);
