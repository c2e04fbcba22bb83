using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Parsing;

/// <summary>Turns the spelling of numbers and strings into values. The lexer has checked the escapes.</summary>
internal static class LiteralReader
{
    public static object? TryReadInteger(ReadOnlySpan<char> text)
    {
        const NumberStyles Styles = NumberStyles.Integer | NumberStyles.AllowExponent;
        var digits = WithoutSeparators(text);
        if (int.TryParse(digits, Styles, CultureInfo.InvariantCulture, out var number))
            return Boxed.Of(number);
        if (long.TryParse(digits, Styles, CultureInfo.InvariantCulture, out var longNumber))
            return longNumber;
        return IsReasonable(digits) && BigInteger.TryParse(digits, Styles, CultureInfo.InvariantCulture, out var big) ? big : null;
    }

    public static object ReadHexadecimal(ReadOnlySpan<char> text)
    {
        var isUnsigned = text[^1] is 'u' or 'U';
        var digits = WithoutSeparators(isUnsigned ? text[2..^1] : text[2..]);
        return FromBits(BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), isUnsigned);
    }

    public static object ReadBinary(ReadOnlySpan<char> text)
    {
        var isUnsigned = text[^1] is 'u' or 'U';
        var digits = WithoutSeparators(isUnsigned ? text[2..^1] : text[2..]);
        return FromBits(BigInteger.Parse("0" + digits, NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture), isUnsigned);
    }

    public static object? TryReadFloat(ReadOnlySpan<char> text, bool isDecimal)
    {
        var suffix = char.ToLowerInvariant(text[^1]);
        var digits = WithoutSeparators(suffix is 'f' or 'd' or 'm' ? text[..^1] : text);
        if (suffix == 'f')
            return float.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var single) ? single : null;
        if ((suffix == 'm' || (isDecimal && suffix != 'd')) && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return exact;
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public static string ReadString(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
            return text.ToString();
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
                result.Append(text[i]);
            else
                i = ReadEscape(text, i + 1, result);
        }

        return result.ToString();
    }

    /// <summary>Appends what the escape at <paramref name="at"/> stands for; returns its last character's index.</summary>
    private static int ReadEscape(ReadOnlySpan<char> text, int at, StringBuilder result)
    {
        switch (text[at])
        {
            case '\n':
                return at;
            case '\r':
                return at + 1 < text.Length && text[at + 1] == '\n' ? at + 1 : at;
            case 'u':
                result.Append((char)ushort.Parse(text.Slice(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                return at + 4;
            case 'x':
                result.Append((char)byte.Parse(text.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                return at + 2;
        }

        result.Append(text[at] switch
        {
            '0' => '\0',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            var c => c,
        });
        return at;
    }

    /// <summary>Bits that fit 32 or 64 are a signed number of that size unless marked unsigned.</summary>
    private static object FromBits(BigInteger bits, bool isUnsigned)
    {
        if (bits <= uint.MaxValue)
            return isUnsigned ? (long)(uint)bits : Boxed.Of(unchecked((int)(uint)bits));
        if (bits <= ulong.MaxValue && !isUnsigned)
            return unchecked((long)(ulong)bits);
        return bits;
    }

    /// <summary>An exponent such as 1e999999999 is a number nobody means and no memory holds.</summary>
    private static bool IsReasonable(string digits)
    {
        var exponent = digits.AsSpan().IndexOfAny('e', 'E');
        return exponent < 0 || digits.Length - exponent <= 5;
    }

    private static string WithoutSeparators(ReadOnlySpan<char> text) => text.ToString().Replace("_", string.Empty, StringComparison.Ordinal);
}
