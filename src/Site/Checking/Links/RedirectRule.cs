using System.Text;

namespace Site.Checking.Links;

/// <summary>A line of a file <c>_redirects</c>.</summary>
/// <param name="From">A path; <c>:name</c> stands for one of its segments, <c>*</c> at its end for the rest.</param>
/// <param name="To">A path or a whole address, which may use them.</param>
/// <param name="ToAt">Where in the file that begins.</param>
/// <param name="Status">As an HTTP status; 200 serves the other page under this address.</param>
internal sealed record RedirectRule(string From, string To, int ToAt, int Status)
{
    /// <summary>True where the rule leads to one place, whatever was asked for.</summary>
    public bool HasOneTarget => !To.Contains("/:", StringComparison.Ordinal) && !To.Contains('*', StringComparison.Ordinal);

    public ReadOnlySpan<byte> ToBytes => HasOneTarget ? Encoding.UTF8.GetBytes(To) : default;

    /// <summary>True where the rule is for this path.</summary>
    public bool IsFor(string path)
    {
        var (wanted, asked) = (From.Trim('/').Split('/'), path.Trim('/').Split('/'));
        for (var at = 0; at < wanted.Length; at++)
        {
            if (wanted[at] == "*")
                return true;
            if (at == asked.Length || (!wanted[at].StartsWith(':') && wanted[at] != asked[at]))
                return false;
        }

        return wanted.Length == asked.Length;
    }
}

/// <summary>
/// Reads a file <c>_redirects</c>, as several hosts understand it: from, perhaps conditions on the query, to, perhaps a status.
/// </summary>
internal static class RedirectRuleReader
{
    private const int Permanent = 301;

    public static void Read(ReadOnlySpan<byte> bytes, Action<RedirectRule> take)
    {
        for (var start = 0; start < bytes.Length;)
        {
            var length = bytes[start..].IndexOf((byte)'\n') is >= 0 and var end ? end : bytes.Length - start;
            if (Parse(Encoding.UTF8.GetString(bytes.Slice(start, length)), start) is { } rule)
                take(rule);
            start += length + 1;
        }
    }

    private static RedirectRule? Parse(string line, int start)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words[0][0] == '#' || words.Skip(1).FirstOrDefault(IsAddress) is not { } to)
            return null;
        var at = line.IndexOf(to, line.IndexOf(words[0], StringComparison.Ordinal) + words[0].Length, StringComparison.Ordinal);
        var status = words.SkipWhile(word => word != to).Skip(1).FirstOrDefault()?.TrimEnd('!');
        return new(words[0], to, start + Encoding.UTF8.GetByteCount(line.AsSpan(0, at)),
            int.TryParse(status, out var number) ? number : Permanent);
    }

    private static bool IsAddress(string word) => word[0] == '/' || word.Contains("://", StringComparison.Ordinal);
}
