using MemoryPack;

namespace Articles;

/// <summary>The line above an article.</summary>
/// <param name="Text">Plain text, one line.</param>
/// <param name="IsDerived">True where the text had none and it was made from its words.</param>
[MemoryPackable]
public sealed partial record Headline(string Text, bool IsDerived);
