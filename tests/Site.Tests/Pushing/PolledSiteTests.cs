using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;

namespace Site.Tests.Pushing;

[Trait("slow", "push")]
public sealed class PolledSiteTests : IDisposable
{
    private const int Publications = 50;
    private const string Edited = "seeds/two_00000000000000a2.txt";

    private static readonly (string Path, string End)[] Polled =
        [("", "</html>"), ("tweede-bericht/", "</html>"), ("feed.xml", "</rss>"), ("404.html", "</html>"), ("robots.txt", "sitemap.xml")];

    private readonly TestSite _site = TestSite.From($"""
        -- input/settings.yml --
        url: https://example.org/
        description: Proef
        -- seeds/one_00000000000000a1.txt --
        ---
        title: Eerste bericht
        date: 2022-03-01
        ---
        De brug over de Maas gaat dicht.
        -- {Edited} --
        {Text(0)}
        """);

    private readonly ConcurrentBag<string> _faults = [];
    private readonly ConcurrentDictionary<string, int> _answers = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_reader_who_polls_during_fifty_publications_never_meets_half_a_site()
    {
        await PublishAsync();
        using var server = new WebServer(_site.PathOf("live/current"));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var readers = Polled.Select(page => Task.Run(() => PollAsync(server, page.Path, page.End, stop.Token), Cancel)).ToArray();

        for (var edition = 1; edition <= Publications; edition++)
        {
            _site.Write(Edited, Text(edition));
            await PublishAsync();
            await EachAnsweredAsync(readers);
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        _faults.ShouldBeEmpty();
        _answers["robots.txt OK"].ShouldBe(1, "what did not change is sent once");
        _answers["robots.txt NotModified"].ShouldBeGreaterThan(Publications);
        _answers["feed.xml OK"].ShouldBeGreaterThan(Publications, "what changed is sent again");
    }

    // One answer may belong to a question from before the publication, the next one does not.
    private async Task EachAnsweredAsync(Task[] readers)
    {
        int Answers(string path) => _answers.Where(answer => answer.Key.StartsWith(path + " ", StringComparison.Ordinal)).Sum(answer => answer.Value);
        var before = Polled.ToDictionary(page => page.Path, page => Answers(page.Path));
        while (before.Any(page => Answers(page.Key) < page.Value + 2) && !readers.Any(reader => reader.IsCompleted))
            await Task.Delay(1, Cancel);
    }

    private async Task PollAsync(WebServer server, string path, string end, CancellationToken stop)
    {
        using var reader = server.Connect();
        EntityTagHeaderValue? known = null;
        while (!stop.IsCancellationRequested)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
            if (known is not null)
                request.Headers.IfNoneMatch.Add(known);
            using var answer = await reader.SendAsync(request, Cancel);
            var body = await answer.Content.ReadAsStringAsync(Cancel);
            _answers.AddOrUpdate($"{path} {answer.StatusCode}", 1, (_, count) => count + 1);
            if (answer.StatusCode == HttpStatusCode.OK && body.TrimEnd().EndsWith(end, StringComparison.Ordinal))
                known = answer.Headers.ETag;
            else if (answer.StatusCode != HttpStatusCode.NotModified)
                _faults.Add($"/{path}: {answer.StatusCode}: {body}");
        }
    }

    private async Task PublishAsync()
    {
        var run = await _site.RunAsync("publish", "--to", _site.PathOf("live"));
        run.Status.ShouldBe(0, run.Error);
    }

    private static string Text(int edition) => $"---\ntitle: Tweede bericht\ndate: 2022-03-05\n---\nDe tunnel is {edition} keer open geweest.";
}
