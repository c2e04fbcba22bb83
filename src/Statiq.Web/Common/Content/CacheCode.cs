namespace Statiq.Common;

/// <summary>Numbers that tell contents apart within one process.</summary>
internal static class CacheCode
{
    public static int Of(ReadOnlySpan<byte> bytes, string mediaType)
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        hash.Add(mediaType, StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}
