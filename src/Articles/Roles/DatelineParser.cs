using System.Globalization;
using System.Text.RegularExpressions;
using Articles.Gazetteers;

namespace Articles.Roles;

/// <summary>Recognises the place and agency that a report opens with: <c>BRUSSEL (ANP) – </c>.</summary>
internal static partial class DatelineParser
{
    private const int LongestPlace = 40;

    /// <summary>Length of the dateline with the dash and space after it; 0 where the text has none.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        var dash = text[..Math.Min(text.Length, LongestPlace + 20)].IndexOfAny('–', '—', '-');
        while (dash > 0 && !(text[dash - 1] == ' ' && text[(dash + 1)..] is [' ', ..] or ['-', ' ', ..]))
        {
            var next = text[(dash + 1)..Math.Min(text.Length, LongestPlace + 20)].IndexOfAny('–', '—', '-');
            dash = next < 0 ? -1 : dash + 1 + next;
        }

        if (dash < 3)
            return 0;
        return IsPlace(text[..(dash - 1)]) ? dash + (text[dash + 1] == '-' ? 3 : 2) : 0;
    }

    /// <summary>A place that is known, or any before the name of an agency.</summary>
    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        var bracket = text.IndexOf('(');
        var place = (bracket < 0 ? text : text[..bracket]).Trim();
        if (place.LastIndexOf(", ") is > 2 and var comma && Date().IsMatch(place[(comma + 2)..]))
            return char.IsUpper(place[0]) && place[..comma].Length <= LongestPlace && !place[..comma].ContainsAnyInRange('0', '9');
        if (place.Length is < 3 or > LongestPlace || !char.IsUpper(place[0]))
            return false;
        if (bracket < 0)
            return IsKnown(place);

        return text[^1] == ')' && place.Count(' ') <= 2 && !text[bracket..].ContainsAnyInRange('0', '9')
            && (IsKnown(place) || Gazetteer.Instance.IsAgency(text[(bracket + 1)..^1].Trim().ToString()));
    }

    /// <summary>A day and a month are evidence enough: <c>Numansdorp, 9 maart</c>.</summary>
    [GeneratedRegex(@"^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{4})?$")]
    private static partial Regex Date();

    /// <summary>In capitals, too: <c>DEN HAAG</c>.</summary>
    private static bool IsKnown(ReadOnlySpan<char> place)
    {
        var name = place.ToString();
        if (!name.Any(char.IsLower))
            name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()).Replace("Ij", "IJ", StringComparison.Ordinal);
        return Gazetteer.Instance.IsPlace(name) || Gazetteer.Instance.Countries.Find(name) is { Kind: CountryFormKind.Name };
    }
}
