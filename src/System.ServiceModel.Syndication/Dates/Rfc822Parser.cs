using System.Globalization;

namespace System.ServiceModel.Syndication;

/// <summary>
/// Reads a date of RFC 822 §5 as feeds have them: weekday or not (and never held against the date), month in full,
/// years of two digits, no seconds, comments, folded lines, zones by name, by letter or by offset.
/// </summary>
internal ref struct Rfc822Parser
{
    private ReadOnlySpan<char> _rest;

    private Rfc822Parser(ReadOnlySpan<char> text) => _rest = text;

    public static bool TryParse(string text, out DateTimeOffset date) => new Rfc822Parser(text).TryParse(out date);

    private bool TryParse(out DateTimeOffset date)
    {
        date = default;
        SkipWeekday();
        if (!TryDate(out var day) || !TryTime(out var time) || !TryZone(out var offset) || !IsAtEnd)
            return false;

        var utcTicks = day.Ticks + time.Ticks - offset.Ticks;
        if (utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks)
            return false;

        date = new DateTimeOffset(day + time, offset);
        return true;
    }

    /// <summary>How many digits are next.</summary>
    private readonly int DigitCount => _rest.Length - _rest.TrimStart("0123456789").Length;

    private bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return _rest.IsEmpty;
        }
    }

    private void SkipWeekday()
    {
        var before = _rest;
        if (Word().IsEmpty)
            _rest = before;
        else
            Skip(',');
    }

    private bool TryDate(out DateTime date)
    {
        date = default;
        var day = Number(1, 2);
        Skip('-');
        var month = MonthNumber(Word());
        Skip('-');
        var year = FullYear();
        if (year is null or 0 || month is null || day is null or 0 || day > DateTime.DaysInMonth(year.Value, month.Value))
            return false;

        date = new DateTime(year.Value, month.Value, day.Value);
        return true;
    }

    /// <summary>Two digits stand for 1950 to 2049, three for years since 1900: RFC 5322 §4.3.</summary>
    private int? FullYear()
    {
        SkipBlanks();
        return (DigitCount, Number(2, 4)) switch
        {
            (2, < 50 and var year) => 2000 + year,
            (2 or 3, { } year) => 1900 + year,
            (_, var year) => year,
        };
    }

    private bool TryTime(out TimeSpan time)
    {
        time = default;
        var hour = Number(1, 2);
        if (hour is null or > 23 || !Skip(':'))
            return false;

        var minute = Number(1, 2);
        var second = Skip(':') ? Number(1, 2) : 0;
        if (minute is null or > 59 || second is null or > 60)
            return false;

        // A leap second is the last second that the clock can show.
        time = new TimeSpan(hour.Value, minute.Value, Math.Min(second.Value, 59));
        return true;
    }

    private bool TryZone(out TimeSpan offset)
    {
        SkipBlanks();
        if (_rest.IsEmpty || _rest[0] is not ('+' or '-'))
            return TryNamedZone(Word(), out offset);

        var sign = _rest[0] == '-' ? -1 : 1;
        _rest = _rest[1..];
        return TryOffset(sign, out offset);
    }

    /// <summary>Hours and minutes as <c>0100</c>, <c>100</c>, <c>01:00</c> or <c>01</c>; at most 14 hours.</summary>
    private bool TryOffset(int sign, out TimeSpan offset)
    {
        offset = default;
        var isTogether = DigitCount > 2;
        var number = Number(1, 4);
        var hours = isTogether ? number / 100 : number;
        var minutes = isTogether ? number % 100 : Skip(':') ? Number(2, 2) : 0;
        if (hours is null || minutes is null or > 59 || hours * 60 + minutes > 14 * 60)
            return false;

        offset = sign * new TimeSpan(hours.Value, minutes.Value, 0);
        return true;
    }

    /// <summary>Letters east of Greenwich are negative: what RFC 822 says, though RFC 1123 calls it a mistake.</summary>
    private static bool TryNamedZone(ReadOnlySpan<char> name, out TimeSpan offset)
    {
        Span<char> upper = stackalloc char[3];
        var length = Math.Max(name.ToUpperInvariant(upper), 0);
        int? hours = upper[..length] switch
        {
            "UT" or "UTC" or "GMT" or "Z" => 0,
            "EDT" => -4,
            "EST" or "CDT" => -5,
            "CST" or "MDT" => -6,
            "MST" or "PDT" => -7,
            "PST" => -8,
            [>= 'A' and <= 'I' and var letter] => -(letter - 'A' + 1),
            [>= 'K' and <= 'M' and var letter] => -(letter - 'K' + 10),
            [>= 'N' and <= 'Y' and var letter] => letter - 'N' + 1,
            _ => null,
        };
        offset = TimeSpan.FromHours(hours ?? 0);
        return hours is not null;
    }

    private static int? MonthNumber(ReadOnlySpan<char> name)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        for (var i = 0; i < 12; i++)
        {
            if (name.Length >= 3 && names[i].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return null;
    }

    /// <summary>A number of so many digits and not more, or null.</summary>
    private int? Number(int least, int most)
    {
        SkipBlanks();
        var digits = DigitCount;
        if (digits < least || digits > most)
            return null;

        var number = int.Parse(_rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        _rest = _rest[digits..];
        return number;
    }

    private ReadOnlySpan<char> Word()
    {
        SkipBlanks();
        var length = 0;
        while (length < _rest.Length && char.IsAsciiLetter(_rest[length]))
            length++;
        var word = _rest[..length];
        _rest = _rest[length..];
        return word;
    }

    private bool Skip(char mark)
    {
        SkipBlanks();
        if (_rest.IsEmpty || _rest[0] != mark)
            return false;

        _rest = _rest[1..];
        return true;
    }

    /// <summary>White space, folded lines, and comments, which can be inside one another.</summary>
    private void SkipBlanks()
    {
        var depth = 0;
        var i = 0;
        while (i < _rest.Length && (depth > 0 || _rest[i] == '(' || char.IsWhiteSpace(_rest[i])))
        {
            if (_rest[i] == '(')
                depth++;
            else if (_rest[i] == ')')
                depth--;
            i++;
        }

        _rest = _rest[i..];
    }
}
