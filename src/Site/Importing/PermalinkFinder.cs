using System.Globalization;
using Articles;

namespace Site.Importing;

/// <summary>Finds the pattern of the old addresses: with it as the setting, no page moves.</summary>
internal sealed class PermalinkFinder
{
    private static readonly string[] Patterns =
        ["{slug}/", "{year}/{slug}/", "{year}/{month}/{slug}/", "{year}/{month}/{day}/{slug}/", "{section}/{slug}/",
            "{section}/{year}/{month}/{day}/{slug}/"];

    private readonly int[] _fits = new int[Patterns.Length];
    private int _all;

    /// <param name="alias">The first old address, from the site's root.</param>
    /// <param name="text">The text that had it.</param>
    /// <param name="slug">Its slug now.</param>
    public void Add(string alias, Sources.ImportedText text, string? slug)
    {
        _all++;
        for (var at = 0; at < Patterns.Length; at++)
            _fits[at] += alias == "/" + Fill(Patterns[at], text, slug ?? "") ? 1 : 0;
    }

    /// <summary>Null where no pattern fits nine of ten.</summary>
    public string? Find()
    {
        var best = Array.IndexOf(_fits, _fits.Max());
        return _all > 0 && _fits[best] * 10 >= _all * 9 ? Patterns[best] : null;
    }

    private static string Fill(string pattern, Sources.ImportedText text, string slug)
    {
        var date = text.Published?.Local ?? default;
        string Number(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
        return pattern.Replace("{slug}", slug, StringComparison.Ordinal)
            .Replace("{year}", Number(date.Year, "0000"), StringComparison.Ordinal)
            .Replace("{month}", Number(date.Month, "00"), StringComparison.Ordinal)
                .Replace("{day}", Number(date.Day, "00"), StringComparison.Ordinal)
            .Replace("{section}", text.Section is { } section ? Slug.From(section) : "", StringComparison.Ordinal);
    }
}
