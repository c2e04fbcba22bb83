using Articles;
using Site.Context;
using Site.Locking;
using Site.Settings;

namespace Site.Addresses;

/// <summary>
/// Gives articles their paths. A published one is kept, whatever becomes of headline, rules and program; another slug, or another pattern
/// for all, moves the page. No article gets a path that another one ever had.
/// </summary>
internal sealed class AddressRegister(SiteContext site, OwnPaths own)
{
    private readonly Dictionary<string, Article> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameNumbers _numbers = new();
    private readonly ILookup<string, string> _owners = site.Published.OwnersByPath();

    private string Pattern => site.Settings.Permalink;

    /// <summary>By the source of each article that gets one; what stands in the way of the others is reported.</summary>
    /// <param name="articles">Oldest first.</param>
    public IReadOnlyDictionary<string, string> Claim(IReadOnlyCollection<Article> articles)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (alias, key) in articles.SelectMany(article => article.Aliases.Select(alias => (alias, article.Id))))
            _aliases.TryAdd(alias, key);
        foreach (var article in articles)
        {
            if (Kept(article) is { } path && _taken.TryAdd(path, article))
                paths[article.Source] = path;
        }

        var moving = articles.Where(article => !paths.ContainsKey(article.Source)).OrderBy(article => !article.IsSlugGiven);
        foreach (var article in moving.ToList())
        {
            if (Claim(article) is { } path)
                paths[article.Source] = path;
        }

        return paths;
    }

    /// <summary>The paths that lead to an article: where it was, and those that its editor names.</summary>
    public IEnumerable<string> FormerOf(Article article, string path) =>
        (site.Published.Articles.TryGetValue(article.Id, out var known) ? known.Paths : [])
        .Concat(article.Aliases).Distinct(StringComparer.Ordinal)
        .Where(former => former != path && (article.Aliases.Contains(former) || !(_taken.ContainsKey(former) || own.Has(former))));

    // Null where it is to move, or was never published.
    private string? Kept(Article article)
    {
        if (Known(article) is not { } known || IsMoved(article, known))
            return null;
        if (!own.Has(known.Path))
            return known.Path;
        site.Report(new Diagnostic(article.Source, 1, 1, Severity.Warning,
            $"a page or a file of the site has its address /{known.Path} now, so it moves",
            "give that page another name to let the article have its address again"));
        return null;
    }

    private LockedArticle? Known(Article article) => site.Published.Articles.GetValueOrDefault(article.Id);

    private bool IsMoved(Article article, LockedArticle known) =>
        (site.Published.Permalink is { } pattern && pattern != Pattern) || (article.IsSlugGiven && SlugOf(known) != article.Slug);

    private string SlugOf(LockedArticle known) => Permalink.SlugOf(known.Path, site.Published.Permalink ?? Pattern);

    // Null, and said why, where another text has the place.
    private string? Claim(Article article)
    {
        // Another pattern moves a page, and leaves it its name.
        if (Known(article) is { } known && !article.IsSlugGiven)
            article = article with { Slug = SlugOf(known) };
        var path = PathOf(article);
        if (article.IsSlugGiven && Obstacle(article, path) is { } obstacle)
        {
            site.Report(obstacle);
            return null;
        }

        var wanted = path;
        while (_taken.ContainsKey(path) || own.Has(path) || IsAnothers(path, article))
            path = PathOf(article with { Slug = $"{article.Slug}-{_numbers.Next(wanted)}" });
        _taken.Add(path, article);
        return path;
    }

    private Diagnostic? Obstacle(Article article, string path)
    {
        if (_taken.TryGetValue(path, out var other))
            return new(article.Source, 1, 1, Severity.Error, $"two texts with one destination: {path} is also that of {other.Source}",
                "give one of them another slug");
        if (_owners[path].FirstOrDefault(key => key != article.Id) is { } owner)
            return new(article.Source, 1, 1, Severity.Error,
                $"readers know {path} as the address of another article, '{site.Published.Articles[owner].Title}' ({owner})",
                $"give it another slug; if they are one article, give it 'id: {owner}'");
        return null;
    }

    private bool IsAnothers(string path, Article article) =>
        _owners[path].Any(key => key != article.Id) || (_aliases.TryGetValue(path, out var owner) && owner != article.Id);

    private string PathOf(Article article) => Permalink.For(article, Pattern, site.Settings.TimeZone);
}
