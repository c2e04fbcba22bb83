using System.Globalization;

namespace Articles.Editing;

/// <summary>Parses <c>2022-03-24</c>, <c>2022-03-24 14:05</c> and RFC 3339, with or without seconds and offset.</summary>
internal static class EditorialDateParser
{
    private static readonly string[] LocalForms = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF"];

    public static bool TryParse(string text, out EditorialDate date)
    {
        text = text.Trim();
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = new EditorialDate(day, null, HasTime: false);
            return true;
        }

        return TryParseWithTime(text, out date);
    }

    private static bool TryParseWithTime(string text, out EditorialDate date)
    {
        date = default;
        if (text.Length < 16)
            return false;

        text = string.Concat(text.AsSpan(0, 10), " ", text.AsSpan(11));
        if (!TrySplitOffset(text, out var local, out var offset))
            return false;
        if (!DateTime.TryParseExact(local, LocalForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return false;
        if (offset is { } o && (moment < DateTime.MinValue + TimeSpan.FromDays(1) || moment > DateTime.MaxValue - TimeSpan.FromDays(1)
            || o.Duration() > TimeSpan.FromHours(14)))
            return false;

        date = new EditorialDate(moment, offset, HasTime: true);
        return true;
    }

    private static bool TrySplitOffset(string text, out string local, out TimeSpan? offset)
    {
        (local, offset) = (text, null);
        if (text[^1] is 'Z' or 'z')
        {
            (local, offset) = (text[..^1].TrimEnd(), TimeSpan.Zero);
            return true;
        }

        var sign = text.AsSpan(11).IndexOfAny('+', '-');
        if (sign < 0)
            return true;

        sign += 11;
        var digits = text[(sign + 1)..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length == 2)
            digits += "00";
        if (digits.Length != 4 || !TimeSpan.TryParseExact(digits, "hhmm", CultureInfo.InvariantCulture, out var span))
            return false;

        (local, offset) = (text[..sign].TrimEnd(), text[sign] == '-' ? -span : span);
        return true;
    }
}
