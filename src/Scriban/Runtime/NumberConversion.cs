using System.Globalization;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>Numbers of one type as another, big integers included.</summary>
internal static class NumberConversion
{
    public static object Convert(object value, Type type, CultureInfo culture)
    {
        if (type == typeof(BigInteger))
            return ToBig(value);
        return value is BigInteger big ? FromBig(big, type) : System.Convert.ChangeType(value, type, culture);
    }

    private static BigInteger ToBig(object value) => value switch
    {
        char c => c,
        bool b => b ? 1 : 0,
        float f => new BigInteger(f),
        double d => new BigInteger(d),
        decimal m => new BigInteger(m),
        ulong u => u,
        _ => System.Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    private static object FromBig(BigInteger value, Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Char => (char)value,
        TypeCode.Byte => (byte)value,
        TypeCode.SByte => (sbyte)value,
        TypeCode.Int16 => (short)value,
        TypeCode.UInt16 => (ushort)value,
        TypeCode.Int32 => (int)value,
        TypeCode.UInt32 => (uint)value,
        TypeCode.Int64 => (long)value,
        TypeCode.UInt64 => (ulong)value,
        TypeCode.Single => (float)value,
        TypeCode.Double => (double)value,
        TypeCode.Decimal => (decimal)value,
        _ => throw new InvalidCastException(),
    };
}
