using MemoryPack;

namespace Articles;

/// <summary>One derived thing and why it came out so.</summary>
/// <param name="What">What was decided: <c>headline</c>, <c>language</c>, <c>block 3</c>, <c>tag Oekraïne</c>.</param>
/// <param name="Rule">The rule's name, stable, in words.</param>
/// <param name="Evidence">The words or numbers it rests on.</param>
[MemoryPackable]
public sealed partial record Decision(string What, string Rule, string Evidence);
