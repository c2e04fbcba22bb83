using System.Collections.Immutable;

namespace Articles;

/// <summary>Gives a corpus its tags.</summary>
public static class TagAssigner
{
    /// <summary>The articles with tags and related articles; the same for the same input, whatever the number of processors.</summary>
    public static TaggedCorpus Assign(ImmutableArray<Article> articles, TagRules rules, TagOptions options)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(options);

        var countries = EmbeddedData.Lines("countries.nl.tsv").SelectMany(Forms).ToLookup(f => f.Form, f => f.Country, StringComparer.Ordinal);
        var counts = articles.AsParallel().AsOrdered().Select(a => CountNames(a, countries)).ToArray();
        var frequency = counts.SelectMany(c => c.Keys).GroupBy(n => n, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var tags = frequency.OrderBy(f => f.Key, StringComparer.Ordinal).DistinctBy(f => Slug.From(f.Key), StringComparer.Ordinal)
            .ToDictionary(f => f.Key, f => new Tag(f.Key, Slug.From(f.Key), countries.Contains(f.Key) ? TagKind.Place : null) { ArticleCount = f.Value }, StringComparer.Ordinal);

        var tagged = articles.Select((article, i) => article with
        {
            Tags = [.. counts[i].Where(c => c.Value > 1 && tags.ContainsKey(c.Key)).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
                .Take(options.MaximumTags).Select(c => new ArticleTag(tags[c.Key], c.Value, c.Value))],
        }).ToImmutableArray();
        var used = tagged.SelectMany(a => a.Tags).Select(t => t.Tag).Distinct().OrderBy(t => t.Slug, StringComparer.Ordinal);
        return new TaggedCorpus(tagged, [.. used], []);
    }

    private static IEnumerable<(string Form, string Country)> Forms(string line)
    {
        var columns = line.Split('\t');
        return columns.Skip(1).Take(2).Concat(columns.Skip(3).Take(2)).SelectMany(c => c.Split(';')).Where(f => f.Length > 0).Select(f => (f, columns[1]));
    }

    private static Dictionary<string, int> CountNames(Article article, ILookup<string, string> countries)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in article.Blocks)
        {
            var words = block.Text.Split(' ').Select(w => w.Trim("„”“’‘'\".,:;!?()".ToCharArray())).ToArray();
            for (var i = 1; i < words.Length; i++)
            {
                var name = "";
                while (i < words.Length && words[i].Length > 1 && char.IsUpper(words[i][0]))
                    name = $"{name} {words[i++]}".Trim();
                if (name.Length == 0)
                    continue;
                name = countries[name].FirstOrDefault() ?? name;
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
        }

        return counts;
    }
}
