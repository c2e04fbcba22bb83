using System.Collections.Immutable;
using System.Net;

namespace Site.Checking.External;

/// <summary>What a host asks of programs, in its <c>robots.txt</c> (RFC 9309).</summary>
/// <param name="Paths">What they may and may not ask for; the longest that fits decides.</param>
internal sealed record RobotsRules(ImmutableArray<RobotsPath> Paths)
{
    private const int Longest = 500_000;
    private const int MostRedirects = 5;

    public static readonly RobotsRules None = new([]);

    public bool Allows(Uri address) =>
        Paths.Where(path => path.IsFor(address.PathAndQuery)).OrderByDescending(path => path.Pattern.Length)
            .ThenByDescending(path => path.IsAllowed)
            .FirstOrDefault()?.IsAllowed ?? true;

    /// <summary>The rules for a program, or else those for all.</summary>
    public static RobotsRules Parse(string text, string program)
    {
        var (own, all) = ((List<RobotsPath>?)null, (List<RobotsPath>?)null);
        var (isOwn, isAll, isNaming) = (false, false, false);
        foreach (var line in text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = Field(line);
            if (name == "user-agent")
            {
                isOwn = (isNaming && isOwn) || value.Equals(program, StringComparison.OrdinalIgnoreCase);
                isAll = (isNaming && isAll) || value == "*";
                own ??= isOwn ? [] : null;
                all ??= isAll ? [] : null;
            }
            else if (name is "allow" or "disallow" && value.Length > 0)
            {
                if (isOwn)
                    own!.Add(new(value, name == "allow"));
                if (isAll)
                    all!.Add(new(value, name == "allow"));
            }

            isNaming = name == "user-agent" || (isNaming && name.Length == 0);
        }

        return new([.. own ?? all ?? []]);
    }

    /// <summary>Asks a host for its rules; a host that gives none has none.</summary>
    public static async Task<RobotsRules> ReadAsync(WebClient client, Uri host, CancellationToken cancellation)
    {
        try
        {
            var address = new Uri(host, "/robots.txt");
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                using var answer = await client.AskAsync(HttpMethod.Get, address, cancellation);
                if (AnswerReader.Location(answer) is not { } location)
                    return answer.StatusCode == HttpStatusCode.OK
                        ? Parse(await client.ReadAsync(answer, Longest, cancellation), WebClient.Name)
                        : None;
                if (!WebAddress.TryNext(address, location, out address))
                    return None;
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or TimeoutException or IOException)
        {
        }

        return None;
    }

    private static (string Name, string Value) Field(string line)
    {
        var content = line.Split('#')[0];
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", "") : (content[..colon].Trim().ToLowerInvariant(), content[(colon + 1)..].Trim());
    }
}

/// <summary>A path that programs may or may not ask for.</summary>
/// <param name="Pattern">Its beginning; <c>*</c> stands for anything, <c>$</c> for the end.</param>
/// <param name="IsAllowed">True for one that they may.</param>
internal sealed record RobotsPath(string Pattern, bool IsAllowed)
{
    public bool IsFor(string path)
    {
        var isWhole = Pattern.EndsWith('$');
        var parts = Pattern.TrimEnd('$').Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        if (parts.Length == 1)
            return !isWhole || path.Length == parts[0].Length;

        // Each part as early as it can be; the last one at the end, where the end is meant.
        var at = parts[0].Length;
        foreach (var part in isWhole ? parts[1..^1] : parts[1..])
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return !isWhole || (path.Length - at >= parts[^1].Length && path.EndsWith(parts[^1], StringComparison.Ordinal));
    }
}
