using System.Buffers;
using System.Text.RegularExpressions;

namespace Articles.Deliveries;

/// <summary>Where what there is to publish ends: at a signature, at the end of a release, at a note to editors.</summary>
internal static partial class FrameEnd
{
    private const int LongestNote = 70;

    private const int LongestFarewell = 40;

    /// <summary>A contact block is no longer than this.</summary>
    private const int ContactLines = 12;

    private static readonly SearchValues<string> Notes = SearchValues.Create(
        ["voor de redactie", "niet voor publicatie", "niet voor publikatie", "not for publication", "to editors", "to the editor"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Rule = SearchValues.Create("-–—_=* ");

    /// <summary>The length of what is to be published, and where what ends it begins; null for all of it.</summary>
    /// <param name="text">The text below its head.</param>
    /// <param name="isMail">True to end at a mail's signature, too.</param>
    /// <param name="isRelease">True to end at a release's end mark or its contact block, too.</param>
    public static (int Length, int End)? Find(ReadOnlySpan<char> text, bool isMail, bool isRelease)
    {
        if (!isMail && !isRelease && !text.ContainsAny(Notes))
            return null;

        var (start, kept) = (0, 0);
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (start > 0
                && (IsNote(line) || (isMail && (text[range] is "--" or "-- " || IsFarewell(text[start..], line)))
                    || ((isMail || isRelease) && IsEnd(text, start, line))))
                return (kept, start);

            // A rule above a note goes with it.
            var end = range.End.GetOffset(text.Length);
            if (line.ContainsAnyExcept(Rule))
                kept = end;
            start = end + 1;
        }

        return null;
    }

    private static bool IsNote(ReadOnlySpan<char> line) => line.Length <= LongestNote && Note().IsMatch(line);

    private static bool IsEnd(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> line) =>
        EndMark().IsMatch(line) || (line.Length <= LongestNote && Contact().IsMatch(line) && IsContact(text[start..]));

    /// <summary>A greeting, and no more below it than who sends it.</summary>
    private static bool IsFarewell(ReadOnlySpan<char> rest, ReadOnlySpan<char> line) =>
        line.Length <= LongestFarewell && Farewell().IsMatch(line) && rest.TrimEnd().Count('\n') < ContactLines;

    private static bool IsContact(ReadOnlySpan<char> rest) =>
        rest.TrimEnd().Count('\n') < ContactLines && (rest.Contains('@') || Telephone().IsMatch(rest));

    [GeneratedRegex(
        "^[\\s*_(\\[-]*(?:niet voor publi[ck]atie|not for publication)\\b|"
            + "^[\\s*_(\\[-]*(?:noot|bericht|mededeling|informatie|opmerking|notes?)\\s+"
            + "(?:voor|aan|to|for)\\s+(?:de\\s+|the\\s+)?(?:redacties?|editors?)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(
        "^[-–—/*\\s]*(?:einde?\\s+(?:pers|nieuws)?bericht|ends?|###|# # #)[-–—/*\\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndMark();

    [GeneratedRegex(
        "^(?:voor (?:meer|nadere) informatie|(?:meer|nadere) informatie|"
            + "pers?contact|contact(?:gegevens|persoon)?|for (?:more|further) information|media contact|press contact)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contact();

    [GeneratedRegex(
        "^(?:(?:met )?(?:vriendelijke|hartelijke|warme) groet(?:en)?|groet(?:en|jes)?|mvg|(?:kind|best|warm) (?:regards|wishes)|regards|"
            + "all (?:the )?best|yours (?:sincerely|faithfully|truly)|sincerely|cheers)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Farewell();

    [GeneratedRegex("(?:\\+\\d{2}|\\b0\\d)[\\d ()-]{7,}")]
    private static partial Regex Telephone();
}
