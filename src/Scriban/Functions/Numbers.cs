using System.Globalization;
using System.Numerics;

namespace Scriban.Functions;

internal static class Numbers
{
    public static bool IsNumber(object? value) => value is int or long or double or float or decimal or BigInteger or short or byte or sbyte or ushort or uint or ulong;

    public static bool TryToDecimal(IConvertible value, out decimal number)
    {
        number = 0;
        if (!IsNumber(value))
            return false;
        try
        {
            number = value.ToDecimal(CultureInfo.InvariantCulture);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
