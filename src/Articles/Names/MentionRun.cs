using System.Collections.Frozen;

namespace Articles.Names;

/// <summary>The names of consecutive articles.</summary>
/// <param name="Finder">How each is spelt in them, and how often.</param>
/// <param name="Articles">What each article mentions, in order.</param>
internal sealed record MentionRun(MentionFinder Finder, ArticleMentions[] Articles)
{
    /// <param name="articles">The run.</param>
    /// <param name="corpus">How many articles there are altogether.</param>
    /// <param name="boilerplate">Lines to be left out.</param>
    public static MentionRun Read(ReadOnlySpan<Article> articles, int corpus, FrozenSet<string> boilerplate)
    {
        var finder = new MentionFinder(corpus);
        var mentions = new ArticleMentions[articles.Length];
        for (var i = 0; i < articles.Length; i++)
            mentions[i] = finder.Find(articles[i], boilerplate);
        return new(finder, mentions);
    }
}
