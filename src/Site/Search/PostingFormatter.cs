using System.Buffers;
using System.Runtime.InteropServices;

namespace Site.Search;

/// <summary>
/// Writes the postings of a term as characters that stand in JSON as they are: for each weight class the distances from document to
/// document, and <c>!</c> between the classes. A distance ends in a digit of base 57 (<c>#</c> to <c>[</c>); those before it are of
/// base 34 (<c>]</c> to <c>~</c>), the most significant first.
/// </summary>
internal static class PostingFormatter
{
    private const int LastBase = 57;
    private const int Base = 34;
    private const byte LastZero = (byte)'#';
    private const byte Zero = (byte)']';
    private const byte Separator = (byte)'!';
    private const int MostDigits = 8;

    public static void Write(List<Posting> postings, IBufferWriter<byte> output)
    {
        Span<int> counts = stackalloc int[Posting.Weights.Length];
        foreach (var posting in CollectionsMarshal.AsSpan(postings)) counts[posting.WeightClass]++;
        var classes = counts.Length;
        while (counts[classes - 1] == 0) classes--;

        for (var weightClass = 0; weightClass < classes; weightClass++)
        {
            if (weightClass > 0) output.Write([Separator]);
            if (counts[weightClass] > 0) Write(CollectionsMarshal.AsSpan(postings), weightClass, output);
        }
    }

    private static void Write(ReadOnlySpan<Posting> postings, int weightClass, IBufferWriter<byte> output)
    {
        var next = 0;
        foreach (var posting in postings)
        {
            if (posting.WeightClass != weightClass) continue;
            WriteNumber(posting.Document - next, output);
            next = posting.Document + 1;
        }
    }

    private static void WriteNumber(int number, IBufferWriter<byte> output)
    {
        var digits = output.GetSpan(MostDigits);
        var length = 1;
        for (var high = number / LastBase; high > 0; high /= Base) length++;
        var at = length - 1;
        digits[at] = (byte)(LastZero + number % LastBase);
        for (var high = number / LastBase; high > 0; high /= Base) digits[--at] = (byte)(Zero + high % Base);
        output.Advance(length);
    }
}
