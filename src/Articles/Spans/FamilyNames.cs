using System.Text.RegularExpressions;

namespace Articles.Spans;

/// <summary>Chinese and Korean names, which have the family's name first: <c>Zheng Qinwen</c>, <c>Kim Jong Un</c>.</summary>
internal static partial class FamilyNames
{
    private static readonly HashSet<string> Chinese = Lines("zh");

    private static readonly HashSet<string> Korean = Lines("ko");

    /// <summary>
    /// True where the first word is a family's name and all others are syllables of that language; <c>Kim Clijsters</c> and
    /// <c>Lee Towers</c> are none.
    /// </summary>
    public static bool IsFirstIn(ReadOnlySpan<string> words)
    {
        if (words.Length is < 2 or > 3)
            return false;
        if (Chinese.Contains(words[0]))
            return AreSyllables(words[1..], PinyinSyllables());

        return Korean.Contains(words[0]) && (words.Length == 3 || words[1].Contains('-', StringComparison.Ordinal))
            && AreSyllables(words[1..], KoreanSyllables());
    }

    private static bool AreSyllables(ReadOnlySpan<string> words, Regex syllables)
    {
        foreach (var word in words)
        {
            if (word.Length > 12 || !syllables.IsMatch(word))
                return false;
        }

        return true;
    }

    private static HashSet<string> Lines(string language) => EmbeddedData.Lines("family-names.txt")
        .Where(line => line.StartsWith(language, StringComparison.Ordinal)).SelectMany(line => line.Split(' ')[1..])
        .ToHashSet(StringComparer.Ordinal);

    // One or two, the second in lower case, behind a hyphen, or behind an apostrophe.
    [GeneratedRegex(
        """
        ^(?:(?:(?:[bpmfdtnlgkhrzcswy]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|o|ong|ou)
        |[bpmdtnljqxy]?(?:i|ia|ian|iang|iao|ie|in|ing|iong|iu)|(?:zh|ch|sh|[zcsr])i
        |(?:[bpmfdtnlgkhrzcsjqxyw]|zh|ch|sh)?u|(?:[dtnlgkhrzcs]|zh|ch|sh)(?:ua|uai|uan|uang|ui|un|uo)|[jqxy](?:u|ue|uan|un)|[nl]üe?)
        [-’']?){1,2}$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex PinyinSyllables();

    [GeneratedRegex(
        "^(?:(?:[bcdghjkmnprst]|ch|kk|tt|pp|jj|ss|y|w|h[yw])?"
        + "(?:a|ae|ah|e|eo|eu|eui|i|o|oo|oe|u|ui|ya|yae|ye|yeo|yo|yu|young|wa|we|wi|wo|woo|ee|ou)"
        + "(?:ng|n|m|k|l|p|t|b|g|h|ck)?-?){1,2}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex KoreanSyllables();
}
