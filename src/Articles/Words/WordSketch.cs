using System.Numerics;
using System.Runtime.InteropServices;

namespace Articles.Words;

/// <summary>
/// Counts words of a corpus in little memory (a count–min sketch): how often a word stands in lower case, and how often with a capital
/// where grammar asks for none. Counts are never too low, and seldom too high.
/// </summary>
internal sealed class WordSketch
{
    private readonly byte[] _first;
    private readonly byte[] _second;
    private readonly uint _mask;

    /// <param name="articles">Articles of the corpus, by which the sketch is sized.</param>
    public WordSketch(int articles)
    {
        var size = 1 << 14;
        while (size < articles * 128 && size < 1 << 20)
            size <<= 1;
        _first = new byte[size];
        _second = new byte[size];
        _mask = (uint)size - 1;
    }

    /// <param name="words">The hash of each word that is added.</param>
    public void Add(ReadOnlySpan<ulong> words)
    {
        foreach (var hash in words)
        {
            ref var a = ref _first[hash & _mask];
            ref var b = ref _second[(hash >> 32) & _mask];
            if (a < byte.MaxValue)
                a++;
            if (b < byte.MaxValue)
                b++;
        }
    }

    /// <summary>How often the word was added, whatever its case; 255 stands for more.</summary>
    public int Count(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        return Math.Min(_first[hash & _mask], _second[(hash >> 32) & _mask]);
    }

    public void Merge(WordSketch other)
    {
        Merge(_first, other._first);
        Merge(_second, other._second);
    }

    private static void Merge(byte[] sums, byte[] others)
    {
        var to = MemoryMarshal.Cast<byte, Vector<byte>>(sums.AsSpan());
        var from = MemoryMarshal.Cast<byte, Vector<byte>>(others.AsSpan());
        for (var i = 0; i < to.Length; i++)
            to[i] = Vector.AddSaturate(to[i], from[i]);
    }

    /// <summary>FNV-1a over the lower-cased letters: the same on every machine.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037ul;
        foreach (var c in word)
            hash = (hash ^ (c is >= 'A' and <= 'Z' ? (uint)(c | 0x20) : c < 128 ? c : Letters.ToLower(c))) * 1099511628211ul;
        return hash ^ (hash >> 29);
    }
}
