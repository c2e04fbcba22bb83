using Articles.Names;

namespace Articles.Tagging;

/// <summary>
/// Takes a surname alone for the person who bears it, in those articles that give evidence: an office or profession before it, or another
/// name that keeps company with that person.
/// </summary>
internal static class SurnameMerger
{
    /// <summary>A name keeps company with a person where it is this much more frequent beside them than elsewhere.</summary>
    private const double CompanyRatio = 3;

    /// <param name="names">The names of each article; changed in place.</param>
    public static void Merge(List<ArticleName>[] names)
    {
        var bearers = names.SelectMany(n => n).Select(n => n.Name.Bearer).OfType<Name>().Distinct()
            .ToDictionary(bearer => bearer, _ => new Company());
        if (bearers.Count == 0)
            return;

        var frequency = new Dictionary<Name, int>(ReferenceEqualityComparer.Instance);
        foreach (var name in names.SelectMany(n => n))
            frequency[name.Name] = frequency.GetValueOrDefault(name.Name) + 1;
        foreach (var article in names)
            Meet(article, bearers);
        foreach (var article in names)
        {
            foreach (var bare in article.FindAll(n => n.Name.Bearer is not null))
                Merge(bare, article, bearers[bare.Name.Bearer!], other => (double)frequency[other] / names.Length);
        }
    }

    /// <summary>Places are no company: half a corpus is set in the capital.</summary>
    private static void Meet(List<ArticleName> article, Dictionary<Name, Company> bearers)
    {
        foreach (var bearer in article)
        {
            if (!bearers.TryGetValue(bearer.Name, out var company))
                continue;

            company.Articles++;
            foreach (var other in article.Where(o => o != bearer && o.Name.Kind != TagKind.Place))
                company.Met[other.Name] = company.Met.GetValueOrDefault(other.Name) + 1;
        }
    }

    private static void Merge(ArticleName bare, List<ArticleName> article, Company company, Func<Name, double> share)
    {
        var bearer = bare.Name.Bearer!;
        if (article.Find(n => n.Name == bearer) is { } full)
        {
            // Another transliteration of the surname than that of the full name here.
            (bare.Taken ??= []).Add(new(bare.Name.Display, MergeReason.SameArticle, null));
            full.Add(bare);
            article.Remove(bare);
            return;
        }

        var shared = article.Find(n => n != bare && company.Met.TryGetValue(n.Name, out var times)
            && times >= CompanyRatio * share(n.Name) * company.Articles);
        if (!bare.HasRole && shared is null)
            return;

        bare.Evidence = bare.HasRole
            ? $"'{bare.Name.Display}' behind an office or profession"
            : $"'{bare.Name.Display}' beside {shared!.Name.Display}";
        (bare.Taken ??= []).Add(bare.HasRole
            ? new(bare.Name.Display, MergeReason.Office, null)
            : new(bare.Name.Display, MergeReason.Company, shared!.Name.Display));
        bare.Name = bearer;
    }

    private sealed class Company
    {
        /// <summary>Articles that name the person in full.</summary>
        public int Articles { get; set; }

        /// <summary>Other names, and in how many of those articles each is.</summary>
        public Dictionary<Name, int> Met { get; } = new(ReferenceEqualityComparer.Instance);
    }
}
