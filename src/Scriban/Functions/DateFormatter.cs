using System.Globalization;

namespace Scriban.Functions;

/// <summary>Writes dates by patterns of <c>%</c> letters, those of C's strftime as Ruby extended them.</summary>
internal ref struct DateFormatter
{
    private readonly DateTime _date;
    private readonly TimeSpan? _offset;
    private readonly string _defaultPattern;
    private CultureInfo _culture;
    private Span<char> _buffer;
    private int _length;

    private DateFormatter(DateTime date, TimeSpan? offset, string defaultPattern, CultureInfo culture, Span<char> buffer)
    {
        (_date, _offset, _defaultPattern, _culture) = (date, offset, defaultPattern, culture);
        _buffer = buffer;
    }

    /// <param name="date">The date.</param>
    /// <param name="offset">From UTC, if the date has one of its own.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="defaultPattern">What <c>%g</c> alone stands for.</param>
    /// <param name="culture">For names, until <c>%g</c> switches to the invariant one.</param>
    public static string Format(DateTime date, TimeSpan? offset, string pattern, string defaultPattern, CultureInfo culture)
    {
        var formatter = new DateFormatter(date, offset, defaultPattern, culture, stackalloc char[128]);
        formatter.Write(pattern == "%g" ? "%g " + defaultPattern : pattern);
        return new string(formatter._buffer[..formatter._length].TrimStart(pattern == "%g" ? " " : default));
    }

    private void Write(ReadOnlySpan<char> pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                WriteSpecifier(pattern[++i]);
            else
                Append(pattern[i]);
        }
    }

    private void WriteSpecifier(char letter)
    {
        if (!TryWriteNumber(letter) && !TryWriteComposite(letter))
            WriteName(letter);
    }

    private bool TryWriteNumber(char letter)
    {
        var (value, width, pad) = letter switch
        {
            'C' => (_date.Year / 100, 2, '0'),
            'd' => (_date.Day, 2, '0'),
            'e' => (_date.Day, 2, ' '),
            'H' => (_date.Hour, 2, '0'),
            'I' => (Hour12, 2, '0'),
            'j' => (_date.DayOfYear, 3, '0'),
            'k' => (_date.Hour, 2, ' '),
            'l' => (Hour12, 2, ' '),
            'L' => (_date.Millisecond, 3, '0'),
            'm' => (_date.Month, 2, '0'),
            'M' => (_date.Minute, 2, '0'),
            'N' => ((int)(_date.Ticks % TimeSpan.TicksPerSecond) * 100, 9, '0'),
            'S' => (_date.Second, 2, '0'),
            'u' => (IsoDayOfWeek, 1, '0'),
            'U' => ((_date.DayOfYear + 6 - (int)_date.DayOfWeek) / 7, 2, '0'),
            'V' => (ISOWeek.GetWeekOfYear(_date), 2, '0'),
            'W' => ((_date.DayOfYear + 7 - IsoDayOfWeek) / 7, 2, '0'),
            'w' => ((int)_date.DayOfWeek, 1, '0'),
            'y' => (_date.Year % 100, 2, '0'),
            'Y' => (_date.Year, 4, '0'),
            _ => (-1, 0, '0'),
        };
        if (value < 0)
            return false;
        AppendNumber(value, width, pad);
        return true;
    }

    private readonly int Hour12 => _date.Hour % 12 is var hour && hour == 0 ? 12 : hour;

    private readonly int IsoDayOfWeek => _date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)_date.DayOfWeek;

    private bool TryWriteComposite(char letter)
    {
        var pattern = letter switch
        {
            'c' => "%a %b %e %T %Y",
            'D' => "%m/%d/%y",
            'F' => "%Y-%m-%d",
            'r' => "%I:%M:%S %p",
            'R' => "%H:%M",
            'T' => "%H:%M:%S",
            _ => null,
        };
        if (pattern is null)
            return false;
        Write(pattern);
        return true;
    }

    private void WriteName(char letter)
    {
        switch (letter)
        {
            case 'a': Append(_culture.DateTimeFormat.GetAbbreviatedDayName(_date.DayOfWeek)); break;
            case 'A': Append(_culture.DateTimeFormat.GetDayName(_date.DayOfWeek)); break;
            case 'b' or 'h': Append(_date.ToString("MMM", _culture)); break;
            case 'B': Append(_date.ToString("MMMM", _culture)); break;
            case 'g': _culture = CultureInfo.InvariantCulture; break;
            case 'n': Append('\n'); break;
            case 't': Append('\t'); break;
            case 'p': Append(_date.ToString("tt", _culture)); break;
            case 'P': Append(_date.ToString("tt", _culture).ToLower(_culture)); break;
            case 's': Append(UnixSeconds().ToString(CultureInfo.InvariantCulture)); break;
            case 'v': Append(_date.ToString("d-MMM-yyyy", CultureInfo.InvariantCulture).PadLeft(11).ToUpperInvariant()); break;
            case 'x': Append(_date.ToString("d", _culture)); break;
            case 'X': Append(_date.ToString("T", _culture)); break;
            case 'Z': Append(_offset is null ? _date.ToString("zzz", _culture) : new DateTimeOffset(_date.Ticks, _offset.Value).ToString("zzz", _culture)); break;
            case '%': Append('%'); break;
            default:
                Append('%');
                Append(letter);
                break;
        }
    }

    private readonly long UnixSeconds() =>
        (_offset is null ? new DateTimeOffset(_date) : new DateTimeOffset(_date.Ticks, _offset.Value)).ToUnixTimeSeconds();

    private void AppendNumber(int value, int width, char pad)
    {
        Span<char> digits = stackalloc char[11];
        value.TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        for (; width > count; width--)
            Append(pad);
        Append(digits[..count]);
    }

    private void Append(char c)
    {
        Reserve(1);
        _buffer[_length++] = c;
    }

    private void Append(scoped ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    private void Reserve(int count)
    {
        if (_length + count <= _buffer.Length)
            return;
        var larger = new char[Math.Max(_length + count, _buffer.Length * 2)];
        _buffer[.._length].CopyTo(larger);
        _buffer = larger;
    }
}
