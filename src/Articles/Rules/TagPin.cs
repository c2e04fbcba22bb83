using System.Collections.Immutable;

namespace Articles.Rules;

/// <summary>A tag and the texts that get it.</summary>
/// <param name="Name">The tag.</param>
/// <param name="Texts">Ids, file names or slugs; <c>*</c> stands for anything.</param>
public sealed record TagPin(string Name, ImmutableArray<string> Texts);
