using System.Globalization;
using System.Text.RegularExpressions;

namespace Articles.Deliveries;

/// <summary>A date as people and mail programs write it, in Dutch or in English.</summary>
internal static partial class WrittenDate
{
    private static readonly CultureInfo[] Cultures =
        [CultureInfo.GetCultureInfo("nl-NL"), CultureInfo.GetCultureInfo("en-US"), CultureInfo.GetCultureInfo("en-GB")];

    /// <summary>The date; null where it cannot be understood for sure.</summary>
    public static EditorialDate? Parse(string text)
    {
        // RFC 5322, section 3.3: Tue, 24 Nov 2026 09:12:00 +0100 (CET)
        var bare = Comment().Replace(text, "").Trim();
        if (Offset().IsMatch(bare) && DateTimeOffset.TryParse(bare, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return new EditorialDate(moment.DateTime, moment.Offset, HasTime: true);

        bare = Words().Replace(bare, " ").Replace('.', ':').Trim();
        bare = Spaces().Replace(bare, " ");
        foreach (var culture in Cultures)
        {
            if ((bare.Any(char.IsLetter) || Numbers().IsMatch(bare)) && bare.Any(char.IsAsciiDigit)
                && DateTime.TryParse(bare, culture, DateTimeStyles.NoCurrentDateDefault, out var local) && local.Year > 1)
                return new EditorialDate(local, null, Time().IsMatch(bare));
        }

        return null;
    }

    [GeneratedRegex("\\([^)]*\\)")]
    private static partial Regex Comment();

    [GeneratedRegex("[+-]\\d{4}$|\\b(?:GMT|UTC|Z)$")]
    private static partial Regex Offset();

    [GeneratedRegex("\\d:\\d\\d")]
    private static partial Regex Time();

    [GeneratedRegex(
        "\\b(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
            + "monday|tuesday|wednesday|thursday|friday|saturday|sunday|om|at|uur|u|on|op)\\b\\.?,?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>Day, month and year with hyphens are Dutch; with slashes nobody knows which is which.</summary>
    [GeneratedRegex("^(?:\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{2}-\\d{2})\\b")]
    private static partial Regex Numbers();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
