using System.Numerics;

namespace Scriban.Runtime;

/// <summary>Boxes of the values that templates compute all the time, made once.</summary>
internal static class Boxed
{
    public static readonly object True = true;
    public static readonly object False = false;
    private const int Lowest = -128;
    private const int Highest = 1023;
    private static readonly object[] Integers = CreateIntegers();

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => value is >= Lowest and <= Highest ? Integers[value - Lowest] : value;

    /// <summary>As an int where it fits.</summary>
    public static object Of(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : value;

    /// <summary>As an int or a long where it fits.</summary>
    public static object Of(BigInteger value) => value >= long.MinValue && value <= long.MaxValue ? Of((long)value) : value;

    private static object[] CreateIntegers()
    {
        var boxes = new object[Highest - Lowest + 1];
        for (var i = 0; i < boxes.Length; i++)
            boxes[i] = i + Lowest;
        return boxes;
    }
}
