using System.Buffers;
using System.Text;

namespace Articles.Decoding;

/// <summary>The characters of what an editor wrote beside the texts, in whatever encoding it was saved, as a text's are found.</summary>
public static class SourceText
{
    /// <summary>Without a byte order mark; what is no text at all comes out with replacement characters.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var (length, encoding) = TextDecoder.Decode(bytes, buffer);
            return encoding == TextEncoding.Binary ? Encoding.UTF8.GetString(bytes) : new(buffer, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
