namespace Articles.Roles;

/// <summary>Recognises the place and agency that a report opens with: <c>BRUSSEL (ANP) – </c>.</summary>
internal static class DatelineParser
{
    private const int LongestPlace = 40;

    /// <summary>Length of the dateline with the dash and space after it; 0 where the text has none.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        var dash = text[..Math.Min(text.Length, LongestPlace + 20)].IndexOfAny('–', '—', '-');
        while (dash > 0 && !(text[dash - 1] == ' ' && dash + 1 < text.Length && text[dash + 1] == ' '))
        {
            var next = text[(dash + 1)..Math.Min(text.Length, LongestPlace + 20)].IndexOfAny('–', '—', '-');
            dash = next < 0 ? -1 : dash + 1 + next;
        }

        if (dash < 3)
            return 0;
        return IsPlace(text[..(dash - 1)]) ? dash + 2 : 0;
    }

    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        var bracket = text.IndexOf('(');
        var hasAgency = bracket > 1 && text[^1] == ')';
        var place = (hasAgency ? text[..bracket] : text).Trim();
        if (place.Length is < 3 or > LongestPlace)
            return false;
        if (IsUpper(place))
            return true;

        return hasAgency && char.IsUpper(place[0]) && place.Count(' ') <= 2;
    }

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c) || char.IsDigit(c))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 3;
    }
}
