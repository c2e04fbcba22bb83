using System.Collections.Immutable;
using Articles;
using Site.Context;
using Site.Locking;
using Site.Publishing.Readers;
using Site.Settings;

namespace Site.Addresses;

/// <summary>An article before its identity is settled.</summary>
/// <param name="Article">With the key that it would have.</param>
/// <param name="IsDerived">True where the key is made from a path, and not given.</param>
/// <param name="IsFollowed">True where history knows the text under all its names.</param>
internal sealed record Candidate(Article Article, bool IsDerived, bool IsFollowed);

/// <summary>
/// Knows articles again that were published under another path: history was cut off, or never there; the file was renamed and written anew,
/// or taken away and brought back. A key that was given is what it is.
/// </summary>
internal sealed class ArticleRecall(SiteContext site)
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);

    private ImmutableSortedDictionary<string, LockedArticle> Known => site.Published.Articles;

    /// <summary>The key of each article, by its source.</summary>
    public IReadOnlyDictionary<string, string> Find(IReadOnlyCollection<Candidate> candidates)
    {
        foreach (var given in candidates.Where(c => !c.IsDerived))
            Claim(given, given.Article.Id);
        if (Known.IsEmpty)
            return Rest(candidates);

        var bySource = Known.Values.ToLookup(known => known.Source, StringComparer.Ordinal);
        foreach (var followed in candidates.Where(c => c.IsFollowed && Known.ContainsKey(c.Article.Id)))
            Claim(followed, followed.Article.Id);
        Match(candidates, article => bySource[article.Source]);
        foreach (var same in Open(candidates).Where(c => Known.ContainsKey(c.Article.Id)).ToList())
            Claim(same, same.Article.Id);

        var vanished = Known.Values.Where(known => !_claimed.Contains(known.Key)).ToLookup(known => known.Withdrawn is null);
        var renamed = Alike(vanished[true]);
        Match(candidates, renamed, ReportRenamed);
        var byWords = vanished[false].Where(known => known.Withdrawn is not "").ToLookup(known => known.Withdrawn!, StringComparer.Ordinal);
        if (byWords.Count > 0)
            Match(candidates, article => byWords[PublishedItem.WordsOf(article)]);
        var doubtful = Alike(vanished[false].Where(known => known.Withdrawn is ""));
        foreach (var candidate in Open(candidates))
            ReportDoubtful(candidate.Article, doubtful(candidate.Article).FirstOrDefault());
        return Rest(candidates);
    }

    private void Match(IEnumerable<Candidate> candidates, Func<Article, IEnumerable<LockedArticle>> find,
        Action<Article, LockedArticle>? found = null)
    {
        foreach (var candidate in Open(candidates).ToList())
        {
            if (find(candidate.Article).FirstOrDefault(known => !_claimed.Contains(known.Key)) is { } known)
            {
                Claim(candidate, known.Key);
                found?.Invoke(candidate.Article, known);
            }
        }
    }

    private IEnumerable<Candidate> Open(IEnumerable<Candidate> candidates) => candidates.Where(c => !_keys.ContainsKey(c.Article.Source));

    private void Claim(Candidate candidate, string key)
    {
        if (_keys.TryAdd(candidate.Article.Source, key))
            _claimed.Add(key);
    }

    // A key that is taken by a text that was moved away from the path gets a number, as history would give it.
    private Dictionary<string, string> Rest(IEnumerable<Candidate> candidates)
    {
        foreach (var candidate in Open(candidates).ToList())
        {
            var key = candidate.Article.Id;
            for (var number = 2; _claimed.Contains(key) || (number > 2 && Known.ContainsKey(key)); number++)
                key = $"{candidate.Article.Id}~{number}";
            Claim(candidate, key);
        }

        return _keys;
    }

    // By headline, then by the address that the article would have.
    private Func<Article, IEnumerable<LockedArticle>> Alike(IEnumerable<LockedArticle> known)
    {
        var (byTitle, byPath) = (known.ToLookup(article => article.Title, StringComparer.Ordinal),
            known.ToLookup(article => article.Path, StringComparer.Ordinal));
        return article => byPath.Count == 0 ? [] : byTitle[article.Headline.Text]
            .Concat(byPath[Permalink.For(article, site.Settings.Permalink, site.Settings.TimeZone)]);
    }

    private void ReportRenamed(Article article, LockedArticle known) => site.Report(new Diagnostic(
        article.Source, 1, 1, Severity.Warning,
        $"it has the headline or the address of {known.Source}, which is gone, so it is taken for that article",
        "if it is another one, give it an id of its own: 'id: …'"));

    private void ReportDoubtful(Article article, LockedArticle? known)
    {
        if (known is not null)
            site.Report(new Diagnostic(article.Source, 1, 1, Severity.Warning,
                $"it has the headline of '{known.Key}', which was withdrawn; if it is the same article, readers get it anew",
                $"give it 'id: {known.Key}' if it is"));
    }
}
