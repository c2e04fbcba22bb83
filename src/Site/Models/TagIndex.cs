using System.Globalization;
using System.Text;
using Articles;
using Scriban.Runtime;
using Site.Context;
using Site.Editions;

namespace Site.Models;

/// <summary>The tags as their index and their own pages show them.</summary>
internal static class TagIndex
{
    private static readonly TagKind?[] Order = [TagKind.Person, TagKind.Place, TagKind.Organisation, TagKind.Topic];

    /// <summary>People, places, organisations, subjects; in each the letters, in each the tags. Tags without a kind are subjects.</summary>
    public static ScriptObject[] Groups(SiteContext site, Edition edition, ModelMapper models)
    {
        var counts = edition.Listings.Select(l => l.Stories.Length).DefaultIfEmpty(1).ToArray();
        var range = (Least: Math.Log(counts.Min()), Most: Math.Log(counts.Max()));
        return
        [
            .. edition.Listings
                .GroupBy(l => l.Tag.Kind ?? TagKind.Topic)
                .OrderBy(g => Array.IndexOf(Order, g.Key))
                .Select(g => new ScriptObject
                {
                    ["kind"] = g.Key.ToString().ToLowerInvariant(),
                    ["title"] = site.Say($"tags.kinds.{g.Key.ToString().ToLowerInvariant()}"),
                    ["count"] = g.Count(),
                    ["letters"] = g.GroupBy(l => Letter(l.Tag.SortKey)).OrderBy(l => l.Key, StringComparer.Ordinal)
                        .Select(letter => Letters(letter, range, models)).ToArray(),
                }),
        ];
    }

    /// <summary>A tag with its broader and narrower terms and the tags that most often stand beside it.</summary>
    public static ScriptObject Detailed(TagListing listing, Edition edition, ModelMapper models)
    {
        var model = new ScriptObject();
        foreach (var (key, value) in models.Tag(listing.Tag))
            model[key] = value;
        model["count"] = listing.Tag.ArticleCount;
        model["aliases"] = listing.Tag.Aliases;
        model["broader"] = listing.Tag.Broader is { } broader && edition.FindListing(broader) is { } wider ? models.Tag(wider.Tag) : null;
        model["narrower"] = models.Tags(edition.NarrowerOf(listing.Tag));
        model["related"] = models.Tags(listing.Stories
            .SelectMany(s => s.Article.Tags.Select(t => t.Tag))
            .Where(t => t.Slug != listing.Tag.Slug && edition.HasPage(t))
            .CountBy(t => t.Slug)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(8).Select(pair => edition.FindListing(pair.Key)!.Tag));
        return model;
    }

    /// <summary>A tag as the older pages of its articles show it: without what changes with each new article.</summary>
    public static ScriptObject Plain(TagListing listing, ModelMapper models)
    {
        var model = new ScriptObject
        {
            ["count"] = null,
            ["aliases"] = Array.Empty<string>(),
            ["broader"] = null,
            ["narrower"] = Array.Empty<ScriptObject>(),
            ["related"] = Array.Empty<ScriptObject>(),
        };
        foreach (var (key, value) in models.Tag(listing.Tag))
            model[key] = value;
        return model;
    }

    private static ScriptObject Letters(IGrouping<string, TagListing> letter, (double Least, double Most) range, ModelMapper models) =>
        new()
        {
            ["letter"] = letter.Key,
            ["tags"] = letter.OrderBy(l => Folded(l.Tag.SortKey), StringComparer.Ordinal).Select(l =>
            {
                var model = new ScriptObject();
                foreach (var (key, value) in models.Tag(l.Tag))
                    model[key] = value;
                model["count"] = l.Tag.ArticleCount;
                model["weight"] = Weight(Math.Log(l.Stories.Length), range);
                return model;
            }).ToArray(),
        };

    /// <summary>1–5 by how often a tag is used, on a logarithmic scale; 2 where all are used alike.</summary>
    private static int Weight(double count, (double Least, double Most) range) =>
        range.Most > range.Least ? 1 + (int)Math.Round(4 * (count - range.Least) / (range.Most - range.Least)) : 2;

    private static string Letter(string name) =>
        Folded(name) is [>= 'A' and <= 'Z' and var letter, ..] ? letter.ToString() : "#";

    /// <summary>Upper case without marks, for order: <c>Éénhoorn</c> stands among the E.</summary>
    private static string Folded(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).TrimStart('’', '\'', '‘').ToUpperInvariant();
}
