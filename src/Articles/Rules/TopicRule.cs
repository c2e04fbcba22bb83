using System.Collections.Immutable;

namespace Articles.Rules;

/// <summary>A topic and what a text must say to get it; a term ending in <c>*</c> matches the beginnings of words.</summary>
/// <param name="Name">The tag.</param>
/// <param name="All">Tags or words that must all occur.</param>
/// <param name="Any">Tags or words of which one must occur; empty to ask for none.</param>
/// <param name="None">Tags or words that must not occur.</param>
/// <param name="AtLeast">How often the terms of <paramref name="Any"/> (or <paramref name="All"/>) must occur together.</param>
public sealed record TopicRule(string Name, ImmutableArray<string> All, ImmutableArray<string> Any, ImmutableArray<string> None,
    int AtLeast);
