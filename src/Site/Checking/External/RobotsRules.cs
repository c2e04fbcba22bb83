using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace Site.Checking.External;

/// <summary>What a host asks of programs, in its <c>robots.txt</c> (RFC 9309).</summary>
/// <param name="Paths">What they may and may not ask for; the longest that fits decides.</param>
internal sealed record RobotsRules(ImmutableArray<RobotsPath> Paths)
{
    private const int Longest = 500_000;
    private const int MostRedirects = 5;

    public static readonly RobotsRules None = new([]);

    public bool Allows(Uri address) =>
        Paths.Where(path => path.IsFor(address.PathAndQuery)).OrderByDescending(path => path.Pattern.Length).ThenByDescending(path => path.IsAllowed)
            .FirstOrDefault()?.IsAllowed ?? true;

    /// <summary>The rules for a program, or else those for all.</summary>
    public static RobotsRules Parse(string text, string program)
    {
        var groups = new Dictionary<string, List<RobotsPath>>(StringComparer.OrdinalIgnoreCase);
        var (current, isNaming) = (new List<List<RobotsPath>>(), false);
        foreach (var line in text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = Field(line);
            if (name == "user-agent")
            {
                current = isNaming ? current : [];
                current.Add(groups.TryGetValue(value, out var known) ? known : groups[value] = []);
            }
            else if (name is "allow" or "disallow" && value.Length > 0)
            {
                current.ForEach(group => group.Add(new(value, name == "allow")));
            }

            isNaming = name == "user-agent" || (isNaming && name.Length == 0);
        }

        return groups.TryGetValue(program, out var own) || groups.TryGetValue("*", out own) ? new([.. own]) : None;
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
                if (answer.Headers.Location is not { } next)
                    return answer.StatusCode == HttpStatusCode.OK ? Parse(await client.ReadAsync(answer, Longest, cancellation), WebClient.Name) : None;
                address = new(address, next);
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or TimeoutException or InvalidOperationException or NotSupportedException)
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
    public bool IsFor(string path) => Regex.IsMatch(
        path, "^" + Regex.Escape(Pattern.TrimEnd('$')).Replace(@"\*", ".*", StringComparison.Ordinal) + (Pattern.EndsWith('$') ? "$" : ""),
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
