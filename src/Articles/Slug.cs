using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Articles;

/// <summary>Makes path segments out of words: lower-case ASCII letters, digits and hyphens, never empty.</summary>
public static class Slug
{
    private static readonly FrozenSet<string> FunctionWords =
        EmbeddedData.LabelledWords("function-words.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The slug of a text, cut at a word's end. Latin letters lose their marks; Greek and Cyrillic are transliterated;
    /// what nothing can be made of gets a stable hash of its words.
    /// </summary>
    public static string From(string text, int maximumLength = 60)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumLength, 8);

        var slug = new StringBuilder(Math.Min(text.Length, maximumLength + 16));
        var pendingHyphen = false;
        var lost = false;
        var source = text.Length > 4 * maximumLength + 64 ? text[..(4 * maximumLength + 64)] : text;
        foreach (var rune in Decompose(source).EnumerateRunes())
        {
            var letters = Letters.AsciiOf(rune) ?? (slug.Length > 0 && !pendingHyphen ? NameOf(rune) : null);
            if (letters is null)
            {
                lost |= Rune.IsLetterOrDigit(rune);
                pendingHyphen |= slug.Length > 0;
                continue;
            }

            if (letters.Length == 0)
                continue;
            if (pendingHyphen)
                slug.Append('-');
            pendingHyphen = false;
            slug.Append(letters);
            if (slug.Length > maximumLength)
                return Cut(slug, maximumLength);
        }

        if (slug.Length == 0 || (lost && slug.Length < 3))
            return (slug.Length == 0 ? "" : slug + "-") + "x" + Hash(text);

        return slug.ToString();
    }

    /// <summary>A mark behind a word that is part of the name: <c>C#</c>, <c>NPO+</c>.</summary>
    private static string? NameOf(Rune mark) => mark.Value switch
    {
        '#' => "-sharp",
        '+' => "-plus",
        _ => null,
    };

    private static string Decompose(string text) =>
        Ascii.IsValid(text) ? text : Wellformed(text).Normalize(NormalizationForm.FormD);

    private static string Wellformed(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>At a word's end, with numbers whole, and no article or preposition last.</summary>
    private static string Cut(StringBuilder slug, int maximumLength)
    {
        var cut = slug.ToString(0, maximumLength + 1);
        var end = cut.LastIndexOf('-');
        if (end < maximumLength / 3)
            return cut[..maximumLength].TrimEnd('-');
        while (end + 1 < cut.Length && char.IsAsciiDigit(cut[end - 1]) && char.IsAsciiDigit(cut[end + 1])
            && cut.LastIndexOf('-', end - 1) is > 0 and var before)
            end = before;
        for (var start = cut.LastIndexOf('-', end - 1); start >= maximumLength / 3; start = cut.LastIndexOf('-', end - 1))
        {
            if (!FunctionWords.Contains(cut[(start + 1)..end]))
                break;
            end = start;
        }

        return cut[..end];
    }

    /// <summary>FNV-1a over the text's code units, as eight hexadecimal digits: the same on every machine.</summary>
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text.Normalize())
            hash = (hash ^ c) * 16777619u;
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
