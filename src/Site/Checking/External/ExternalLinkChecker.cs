using System.Collections.Concurrent;
using System.Diagnostics;
using Articles;
using Site.Checking.Links;

namespace Site.Checking.External;

/// <summary>
/// Asks the addresses of other sites that a tree links to: each once, a few hosts at a time and each host one thing at a time, not those
/// that answered well lately, not those that its host or the publisher excepts.
/// </summary>
internal sealed class ExternalLinkChecker(ExternalOptions options, AnswerCache cache) : IDisposable
{
    /// <summary>A link in more files than this comes from a template, and is told once.</summary>
    private const int ToldOneByOne = 3;

    private const int NamesThatMayBeWrong = 2;

    private readonly WebClient _client = new(options);
    private readonly LinkExceptions _exceptions = new(options.Exceptions);
    private readonly ConcurrentDictionary<ExternalLink, LinkAnswer> _answers = [];

    /// <summary>Says which are dead (errors), doubtful (warnings) or have moved (notes), where they were written.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; what answered well so far is in the cache.</exception>
    public async Task<IReadOnlyList<Diagnostic>> CheckAsync(IReadOnlyList<ExternalLink> links, CancellationToken cancellation = default)
    {
        var hosts = links.Where(link => !_exceptions.Has(link.Address) && !IsAnswered(link))
            .GroupBy(link => WebAddress.AuthorityOf(link.Address));
        await Parallel.ForEachAsync(
            hosts, new ParallelOptions { MaxDegreeOfParallelism = options.Hosts, CancellationToken = cancellation },
            async (host, cancellation) => await AskHostAsync([.. host], cancellation));
        var answered = links.Where(_answers.ContainsKey).ToArray();
        return IsOffline(answered) ? [Offline(answered[0])] : [.. answered.SelectMany(link => Describe(link, _answers[link]))];
    }

    public void Dispose() => _client.Dispose();

    // One name may be wrong, and two; where none of several is known, it is not the links.
    private bool IsOffline(ExternalLink[] links) =>
        links.DistinctBy(link => WebAddress.HostOf(link.Address)).Count() > NamesThatMayBeWrong
            && links.All(link => _answers[link].IsNameUnknown);

    private static Diagnostic Offline(ExternalLink link) => new(
        link.Places[0].File, link.Places[0].Place.Line, link.Places[0].Place.Column, Severity.Error,
        $"neither the host of its link to {link.Address} nor any other could be found by its name",
        "look whether this machine is on the network, and check again");

    // What needs no question.
    private bool IsAnswered(ExternalLink link)
    {
        var answer = WebAddress.WhyNot(link.Address, options) is { } reason
            ? new(LinkStanding.Doubtful, PrivateHost.IsPrivate(link.Address) ? $"{reason}, where readers are not" : reason)
            : cache.Find(link.Address);
        return answer is not null && _answers.TryAdd(link, answer);
    }

    private async Task AskHostAsync(ExternalLink[] links, CancellationToken cancellation)
    {
        var robots = await RobotsRules.ReadAsync(_client, links[0].Address, cancellation);
        var reader = new AnswerReader(_client, options);
        var again = await AskAsync(links, robots, reader, cancellation);
        if (again.Count == 0)
            return;

        var wait = again.Max(link => _answers[link].Wait) ?? options.RetryAfter;
        if (wait > options.LongestWait)
            return;
        await Task.Delay(wait > TimeSpan.Zero ? wait : options.RetryAfter, options.Clock, cancellation);
        await AskAsync([.. again], robots, reader, cancellation);
    }

    /// <summary>Asks one after the other; returns those that may answer in a moment. A host that wants to be left alone is.</summary>
    private async Task<List<ExternalLink>> AskAsync(
        ExternalLink[] links, RobotsRules robots, AnswerReader reader, CancellationToken cancellation)
    {
        var again = new List<ExternalLink>();
        LinkAnswer? refusal = null;
        foreach (var link in links)
        {
            var answer = !robots.Allows(link.Address)
                ? new(LinkStanding.NotAsked, "was not asked: its host's robots.txt asks programs not to")
                : refusal ?? await reader.ReadAsync(link.Address, cancellation);
            _answers[link] = answer;
            cache.Keep(link.Address, answer, options.Clock.GetUtcNow());
            if (!answer.IsPassing)
                continue;
            again.Add(link);
            if (answer.Wait is not null)
                refusal = answer;
        }

        return again;
    }

    private static IEnumerable<Diagnostic> Describe(ExternalLink link, LinkAnswer answer)
    {
        if (answer is { Standing: LinkStanding.Well, Moved: null })
            return [];
        var (severity, what, cure) = answer switch
        {
            { Standing: LinkStanding.Well, Moved: { } moved } =>
                (Severity.Note, $"has moved to {moved.AbsoluteUri} for good", "write the new address"),
            { Standing: LinkStanding.NotAsked } => (Severity.Note, answer.What, "look at it yourself"),
            { Standing: LinkStanding.Dead } => (Severity.Error, answer.What, "mend or remove the link, or except it with --except"),
            { Wait: { } wait } => (Severity.Warning, $"{answer.What} and asks to come back after {wait.TotalSeconds:0} s",
                "check again later"),
            { IsPassing: true } => (Severity.Warning, answer.What, "check again later"),
            { Standing: LinkStanding.Doubtful } => (
                Severity.Warning, answer.What, "look at it yourself; except it with --except if it is well"),
            _ => throw new UnreachableException($"{answer.Standing} says nothing"),
        };
        var others = link.Places.Length > ToldOneByOne ? $"; so do {link.Places.Length - 1} other files" : "";
        return (link.Places.Length > ToldOneByOne ? link.Places.Take(1) : link.Places).Select(place => new Diagnostic(
            place.File, place.Place.Line, place.Place.Column, severity,
            $"it {DeadLinkFinder.Verb(place.Use)} {link.Address}, which {what}{others}", cure));
    }
}
