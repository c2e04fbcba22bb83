namespace Articles.Reading;

/// <summary>Finds the key of an article's identity in its path.</summary>
internal static class IdentityFinder
{
    private const int KeyLength = 16;

    /// <summary>The 16-hex key that the file name ends in after an underscore or as a whole, else the path.</summary>
    public static string Find(string source)
    {
        var name = Path.GetFileNameWithoutExtension(source.AsSpan());
        if (name.Length < KeyLength)
            return source;

        var key = name[^KeyLength..];
        var isSetApart = name.Length == KeyLength || name[^(KeyLength + 1)] is '_' or '-' or '.';
        return isSetApart && IsHex(key) ? key.ToString() : source;
    }

    private static bool IsHex(ReadOnlySpan<char> key)
    {
        foreach (var c in key)
        {
            if (!char.IsAsciiHexDigitLower(c))
                return false;
        }

        return true;
    }
}
