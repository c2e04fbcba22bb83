using System.Collections.Immutable;
using Articles.Gazetteers;
using Articles.Names;
using Articles.Tagging;

namespace Articles.Doubts;

/// <summary>
/// Chooses the merges that a person should look at: all but a surname in a text that has the full name, which is how texts go on, and a
/// word with a capital for opening a sentence (<c>Bioloog Anne Schulp</c>).
/// </summary>
public static class MergeChecker
{
    /// <param name="corpus">Tagged with explanations, or it knows of no merges.</param>
    public static ImmutableArray<Merge> Check(TaggedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Merges.RemoveAll(m => m.Reason switch
        {
            MergeReason.SameArticle => IsSurname(m),
            MergeReason.Extent => m.Spelling.EndsWith(' ' + m.Name, StringComparison.Ordinal),
            _ => false,
        });
    }

    private static bool IsSurname(Merge merge)
    {
        var last = NameKey.Of(merge.Name[(merge.Name.LastIndexOf(' ') + 1)..]);
        return NameKey.Of(merge.Spelling[(merge.Spelling.LastIndexOf(' ') + 1)..]).StartsWith(last, StringComparison.Ordinal)
            && !Gazetteer.Instance.FirstNames.Contains(merge.Spelling) && !Gazetteer.Instance.IsKnown(merge.Spelling);
    }
}
