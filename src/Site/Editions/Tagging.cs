using Articles.Rules;
using Articles.Tagging;

namespace Site.Editions;

/// <summary>The tags of a corpus, and where the tags that are published are and were.</summary>
/// <param name="Corpus">Every article with its tags.</param>
/// <param name="Lock">What the next build has to know of the tags' addresses.</param>
internal sealed record Tagging(TaggedCorpus Corpus, TagLock Lock)
{
    public static readonly Tagging None = new(new([], [], []), TagLock.Empty);
}
