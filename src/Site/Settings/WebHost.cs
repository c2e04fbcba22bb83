using System.Collections.Immutable;

namespace Site.Settings;

/// <summary>A host that reads rules from files <c>_headers</c> and <c>_redirects</c> at the root of what it serves.</summary>
/// <param name="Name">As settings write it.</param>
/// <param name="Moved">The status of a redirect, such that it goes before the page that is published for hosts without redirects.</param>
/// <param name="MaximumRedirects">How many it reads; null where no limit is known.</param>
public sealed record WebHost(string Name, string Moved, int? MaximumRedirects)
{
    public static readonly ImmutableArray<WebHost> All =
    [
        // https://docs.netlify.com/manage/routing/redirects/redirect-options/: a file goes before a rule, unless the rule has a '!'.
        new("netlify", "301!", null),

        // https://developers.cloudflare.com/pages/configuration/redirects/: a rule goes before a file, and a '!' is no status.
        new("cloudflare", "301", 2_000),
    ];

    public static WebHost? Find(string name) => All.FirstOrDefault(host => host.Name == name);
}
