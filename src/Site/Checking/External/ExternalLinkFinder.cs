using System.Text;
using Site.Checking.Feeds;
using Site.Checking.Links;

namespace Site.Checking.External;

/// <summary>
/// Finds the addresses of other sites that a tree links to, each once. Forms are left out: to ask them is to send them. So are links that
/// hand an address of this site to a service (follow, share): there is one for each page, and the service answers whatever it is handed.
/// </summary>
internal sealed class ExternalLinkFinder(CheckedTree tree, LinkResolver links)
{
    private readonly string _ownAddress = Uri.EscapeDataString(links.Site.AbsoluteUri);

    public IReadOnlyList<ExternalLink> Find(IReadOnlyList<FeedScan> feeds)
    {
        var found = tree.Files.Keys.Where(path => FileLinkReader.IsPage(path) || FileLinkReader.IsStyle(path)).Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered().SelectMany(InFile)
            .Concat(feeds.AsParallel().AsOrdered().SelectMany(InFeed))
            .AsSequential();
        return
        [
            .. from link in found
               group link by WebAddress.Normal(link.Address).AbsoluteUri into same
               let inPages = same.Where(link => !link.IsInFeed).ToArray()
               select new ExternalLink(AsWritten(same.First().Address),
                   [.. (inPages.Length > 0 ? inPages : [.. same]).Select(link => link.Place).DistinctBy(place => place.File)]),
        ];
    }

    // But for a fragment, a user and a password, which nobody is sent.
    private static Uri AsWritten(Uri address) => new(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));

    private List<FoundLink> InFile(string path)
    {
        var found = new List<FoundLink>();
        var (bytes, name) = (tree.Read(path), tree.NameOf(path));
        FileLinkReader.Read(links, path, bytes, (link, at, use, target) =>
        {
            if (target is null && use != LinkUse.Send && links.Outside(link) is { } address && !HandsOver(address))
                found.Add(new(address, new(name, Place.At(bytes, at), use), IsInFeed: false));
        });
        return found;
    }

    private bool HandsOver(Uri address) => address.OriginalString.Contains(_ownAddress, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<FoundLink> InFeed(FeedScan feed) =>
        from link in feed.Links
        let address = links.Outside(Encoding.UTF8.GetBytes(link.Text))
        where address is not null && !HandsOver(address)
        select new FoundLink(address, new(tree.NameOf(feed.Path), link.Place, link.Use), IsInFeed: true);

    private sealed record FoundLink(Uri Address, LinkPlace Place, bool IsInFeed);
}
