using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Articles.Names;
using Articles.Reading;

namespace Articles.Tagging;

/// <summary>
/// Reads articles for names, one after another, those that were read before from what is known of them. One worker owns one reader.
/// </summary>
/// <param name="boilerplate">Blocks to be left out.</param>
/// <param name="facts">What is known; null for nothing.</param>
internal sealed class NameReader(FrozenSet<string> boilerplate, IFactMemory? facts)
{
    private readonly MentionFinder _finder = new();

    public TextNames Read(Article article)
    {
        if (facts is null || article.TextHash == UInt128.Zero)
            return _finder.Find(article, boilerplate);

        var key = KeyOf(article);
        if (facts.Find<TextNames>(key) is { } known)
            return known;
        var names = _finder.Find(article, boilerplate);
        facts.Add(key, names);
        return names;
    }

    // All that the finder looks at: the blocks are those of the text, less what stands above them, and less the boilerplate.
    private UInt128 KeyOf(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData("names"u8);
        Span<byte> number = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(number, article.TextHash);
        hash.AppendData(number);
        Add(hash, article.Headline.IsDerived ? null : article.Headline.Text);
        Add(hash, article.Standfirst);
        Add(hash, article.Language);
        Add(hash, article.Blocks.Length);
        Add(hash, article.Opening.Title?.Line ?? -1);
        Add(hash, article.Opening.Lead?.Line ?? -1);
        if (boilerplate.Count > 0)
        {
            for (var i = 0; i < article.Blocks.Length; i++)
                if (boilerplate.Contains(article.Blocks[i].Text))
                    Add(hash, i);
        }

        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(bytes);
        return BinaryPrimitives.ReadUInt128LittleEndian(bytes);
    }

    private static void Add(IncrementalHash hash, int number) =>
        hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in number)));

    private static void Add(IncrementalHash hash, string? text)
    {
        Add(hash, text?.Length ?? -1);
        hash.AppendData(Encoding.UTF8.GetBytes(text ?? ""));
    }
}
