using System.Collections.Frozen;
using System.Collections.Immutable;
using Articles.Names;

namespace Articles.Tagging;

/// <summary>
/// The names that were found in the texts of a corpus, for the next tagging of nearly the same. For one tagging at a time.
/// </summary>
public sealed class TaggingMemory
{
    private FrozenSet<string> _boilerplate = [];
    private RunMemory<Article, MentionRun> _runs = new(HaveSameWords);

    /// <summary>The names of a corpus, run by run.</summary>
    internal MentionRun[] Read(ImmutableArray<Article> articles, FrozenSet<string> boilerplate, int runs)
    {
        if (!_boilerplate.SetEquals(boilerplate))
            (_boilerplate, _runs) = (boilerplate, new(HaveSameWords));
        return _runs.Make(articles, runs, run => MentionRun.Read(articles.AsSpan()[run], articles.Length, boilerplate));
    }

    private static bool HaveSameWords(Article one, Article other) =>
        one.Blocks == other.Blocks && one.Headline == other.Headline && one.Standfirst == other.Standfirst;
}
