using System.Net;
using System.Text.Json;
using Site.Tests.Feeds;

namespace Site.Tests.Locking;

/// <summary>Those who follow a site from its first day: a real reader, a real parser of every feed, and a visitor who kept every address.</summary>
internal sealed class Subscribers(string folder, string output, FeedServer server) : IDisposable
{
    private static readonly string[] FeedNames = ["feed.xml", "atom.xml", "feed.json"];

    private readonly Newsboat _reader = new(folder, server.Address + "feed.xml");
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _addresses = new(StringComparer.Ordinal);
    private readonly HttpClient _visitor = new();

    /// <summary>The titles that are new to the reader, once the parser has said the same of every format; all read afterwards.</summary>
    public string[] Unread()
    {
        var ids = Parse("atom.xml");
        var json = JsonDocument.Parse(File.ReadAllText(Path.Join(output, "feed.json"))).RootElement.GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("id").GetString()!);
        json.ShouldBe(ids, "every format has the same items in the same order");
        var unseen = ids.Where(_seen.Add).ToList();
        _reader.Reload();
        var unread = _reader.Unread();
        unread.Length.ShouldBe(unseen.Count);
        _reader.ReadAll();
        return unread;
    }

    /// <summary>Visits every address that there ever was; those that answer otherwise than they should.</summary>
    /// <param name="withdrawn">Pages of texts that are published no more.</param>
    public async Task<string[]> LostAsync(IReadOnlyCollection<string> withdrawn)
    {
        _addresses.UnionWith(Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(output, file))
            .Where(file => file.EndsWith(".html", StringComparison.Ordinal) || FeedNames.Contains(Path.GetFileName(file))));
        var lost = new List<string>();
        foreach (var address in _addresses)
        {
            using var answer = await _visitor.GetAsync(server.Address + address.Replace("index.html", "", StringComparison.Ordinal));
            var isWithdrawn = withdrawn.Contains(address.Replace("index.html", "", StringComparison.Ordinal));
            if ((answer.StatusCode != HttpStatusCode.OK) != isWithdrawn)
                lost.Add($"{address} answers {(int)answer.StatusCode}");
            else if (!isWithdrawn && FeedNames.Contains(Path.GetFileName(address)) && !IsFeed(address, await answer.Content.ReadAsStringAsync()))
                lost.Add($"{address} is no feed");
        }

        return [.. lost];
    }

    public void Dispose() => _visitor.Dispose();

    private static bool IsFeed(string address, string content) => Path.GetFileName(address) switch
    {
        "feed.xml" => System.Xml.Linq.XDocument.Parse(content).Root!.Element("channel") is not null,
        "atom.xml" => System.Xml.Linq.XDocument.Parse(content).Root!.Name.LocalName == "feed",
        _ => JsonDocument.Parse(content).RootElement.GetProperty("version").GetString() == "https://jsonfeed.org/version/1.1",
    };

    private string[] Parse(string feed)
    {
        const string Program = """
            import feedparser, json, sys
            f = feedparser.parse(sys.argv[1])
            print(json.dumps([bool(f.bozo), [e.id for e in f.entries]]))
            """;
        var (status, said) = Tools.Run("/usr/bin/python3", "-c", Program, server.Address + feed);
        status.ShouldBe(0, said);
        var parsed = JsonDocument.Parse(said).RootElement;
        parsed[0].GetBoolean().ShouldBeFalse(feed);
        return [.. parsed[1].EnumerateArray().Select(id => id.GetString()!)];
    }
}
