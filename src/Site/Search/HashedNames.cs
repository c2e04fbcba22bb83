using System.Security.Cryptography;

namespace Site.Search;

/// <summary>Names files by their content, so that browsers may keep them for ever.</summary>
internal sealed class HashedNames(string folder)
{
    public const int HashLength = 8;
    public const string Extension = ".json";
    private readonly HashSet<string> _taken = [];

    /// <summary>The file under a name that no other file of this index has.</summary>
    public SearchFile Name(byte[] content)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(content));
        var start = 0;
        var path = PathOf(digest, start);
        while (!_taken.Add(path)) path = PathOf(digest, ++start);
        return new(path, content);
    }

    /// <summary>The hash in the name of such a file.</summary>
    public static ReadOnlySpan<char> HashOf(SearchFile file) => file.Path.AsSpan()[^(HashLength + Extension.Length)..^Extension.Length];

    private string PathOf(string digest, int start) => string.Concat(folder, digest.AsSpan(start, HashLength), Extension);
}
