using System.Buffers;

namespace Articles.Roles;

/// <summary>
/// Tells what is left of embedded posts, and what sites put around a story (<c>— X (@y)</c>, <c>pic.twitter.com/…</c>, <c>via …</c>,
/// <c>Lees ook</c>, <c>Meld je aan</c>), from the story. Its words are published and make no headline, summary, sub-head or tag.
/// </summary>
internal static class ResidueRule
{
    /// <summary>A longer block is part of the story, however it opens.</summary>
    private const int MaximumWords = 30;

    /// <summary>A tweet with its signature and date is longer than a line that invites to read on.</summary>
    private const int MaximumLength = 600;

    private static readonly string[] Openings = [.. EmbeddedData.Lines("residue-openings.txt")];

    private static readonly SearchValues<char> FirstCharacters =
        SearchValues.Create([.. Openings.SelectMany(o => new[] { char.ToLowerInvariant(o[0]), char.ToUpperInvariant(o[0]) }).Distinct()]);

    private static readonly SearchValues<string> Embeds =
        SearchValues.Create(["pic.twitter.com/", "pic.x.com/", "//t.co/", "instagram.com/p/"], StringComparison.Ordinal);

    public static bool IsResidue(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > MaximumLength)
            return false;
        if (IsSignature(text) || text.ContainsAny(Embeds) || IsAddress(text) || IsSharedPost(text))
            return true;

        return FirstCharacters.Contains(text[0]) && HasOpening(text) && WordCounter.Count(text) <= MaximumWords;
    }

    /// <summary><c>— Name (@handle) March 3, 2023</c></summary>
    private static bool IsSignature(ReadOnlySpan<char> text) =>
        text[0] is '—' or '–' or '-' && text.Length < 120 && text.Contains("(@", StringComparison.Ordinal);

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        !text.Contains(' ') && (text.StartsWith("www.", StringComparison.Ordinal)
            || text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal));

    private static bool IsSharedPost(ReadOnlySpan<char> text) =>
        text.Contains("(@", StringComparison.Ordinal) && (text.StartsWith("A post shared by", StringComparison.OrdinalIgnoreCase)
            || text.Contains("bericht gedeeld door", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whole words only: <c>Via</c> opens no <c>Viaduct</c>.</summary>
    private static bool HasOpening(ReadOnlySpan<char> text)
    {
        foreach (var opening in Openings)
        {
            if ((opening[0] | 0x20) == (text[0] | 0x20) && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && (text.Length == opening.Length || !char.IsLetterOrDigit(text[opening.Length]) || !char.IsLetterOrDigit(opening[^1])))
                return opening.Length > 3 || WordCounter.Count(text) <= 5;
        }

        return false;
    }
}
