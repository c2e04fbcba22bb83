using System.Collections.Immutable;
using Articles.Reading;

namespace Site.Search;

/// <summary>The terms of consecutive documents.</summary>
/// <param name="Terms">In ordinal order.</param>
/// <param name="Starts">Where the postings of each term begin; one more than there are terms.</param>
/// <param name="Postings">One term after the other, each in the documents' order.</param>
internal sealed record IndexPart(ImmutableArray<string> Terms, int[] Starts, Posting[] Postings)
{
    /// <summary>Counts the terms of documents that are numbered from <paramref name="firstNumber"/> on.</summary>
    public static IndexPart Read(ReadOnlySpan<SearchDocument> documents, int firstNumber, IFactMemory? facts)
    {
        var log = new PostingLog(facts);
        foreach (var document in documents) log.Add(document, firstNumber++);
        return log.ToPart();
    }

    /// <summary>The postings of the term at that place.</summary>
    public ReadOnlySpan<Posting> PostingsAt(int place) => Postings.AsSpan(Starts[place]..Starts[place + 1]);
}
