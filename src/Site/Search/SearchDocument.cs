using System.Collections.Immutable;

namespace Site.Search;

/// <summary>One page that a search may find, in plain text.</summary>
/// <param name="Url">Root-relative address with the path prefix.</param>
/// <param name="Title">One line; its words count most.</param>
/// <param name="Summary">What a result shows under the title; not looked through itself.</param>
/// <param name="Date"><c>yyyy-MM-dd</c> or longer; null where nobody knows it.</param>
/// <param name="Tags">Names of its tags, the strongest first.</param>
/// <param name="Body">The passages of its text.</param>
/// <param name="Language">BCP 47 tag of the text.</param>
public sealed record SearchDocument(
    string Url,
    string Title,
    string Summary,
    string? Date,
    ImmutableArray<string> Tags,
    ImmutableArray<string> Body,
    string Language)
{
    /// <summary>Hash of all that <see cref="Body"/> is made of; 0 where that is not known, and then nothing is kept of it.</summary>
    public UInt128 BodyHash { get; init; }
}
