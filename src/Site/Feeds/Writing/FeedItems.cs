using System.Collections.Concurrent;
using System.Collections.Immutable;
using Articles;
using Site.Checking.Feeds;
using Site.Context;
using Site.Editions;
using Site.Models;

namespace Site.Feeds.Writing;

/// <summary>
/// What the feeds of one build share: the HTML of each article, made and checked once however many feeds it stands
/// in and let go after the last of them, and the moment of its last change. For all threads.
/// </summary>
internal sealed class FeedItems
{
    /// <summary>The date of a feed that has had no article: the earliest that validators believe.</summary>
    private static readonly DateTimeOffset Never = new(1990, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly byte[]?[] _html;
    private readonly int[] _uses;
    private readonly DateTimeOffset[] _updated;
    private readonly BodyFingerprints _bodies;
    private readonly ArticleChecker _checker;
    private readonly Fingerprint?[] _fingerprints;
    private readonly ConcurrentDictionary<string, bool> _faulty = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<HtmlBuffer> _buffers = [];

    /// <param name="site">The site.</param>
    /// <param name="bodies">Fingerprints of what articles say.</param>
    /// <param name="stories">All articles of the edition, newest first.</param>
    /// <param name="feeds">Every channel, as often as it is written.</param>
    public FeedItems(SiteContext site, BodyFingerprints bodies, ImmutableArray<Story> stories, IEnumerable<Channel> feeds)
    {
        Site = site;
        _bodies = bodies;
        _fingerprints = new Fingerprint[stories.Length];
        _checker = new(TimeProvider.System, Report);
        _html = new byte[stories.Length][];
        _uses = new int[_html.Length];
        foreach (var story in feeds.SelectMany(f => f.Stories))
            _uses[story.Index]++;
        _updated = EntryDates.Of(stories);
    }

    public SiteContext Site { get; }

    /// <summary>An article's body as UTF-8.</summary>
    public byte[] Html(Story story) => _html[story.Index] ?? Make(story);

    /// <summary>When an article last changed, to the second and apart from every other.</summary>
    public DateTimeOffset Updated(Story story) => _updated[story.Index];

    /// <summary>When an article was published, to the second and apart from other texts of that moment.</summary>
    public static DateTimeOffset Published(Story story) => story.ReaderDate;

    /// <summary>The last change of any of a channel's articles.</summary>
    public DateTimeOffset Updated(Channel channel) =>
        channel.Stories.IsEmpty ? Never : channel.Stories.Max(Updated);

    public Uri AddressOf(Story story) => new(Site.Urls.Absolute(story.Path));

    public Uri AddressOf(Channel channel, FeedFormat format) => new(Site.Urls.Absolute(format.PathOf(channel)));

    /// <summary>The absolute address of an article's picture; null where it has none.</summary>
    public string? PictureOf(Story story) => story.Article.Picture is { } picture
        ? new Uri(AddressOf(story), PictureMapper.Address(picture.Source, Site.Urls)).AbsoluteUri
        : null;

    /// <summary>Fingerprint of all that feeds say of an article.</summary>
    public UInt128 FingerprintOf(Story story) => (_fingerprints[story.Index] ??= new(ModelFingerprint.Of(
        [
            new("id", FeedId.Of(story.Article, Site.Settings)),
            new("changed", Updated(story)),
            new("dated", Published(story)),
            .. FeedIngredients.Of(story.Article, _bodies),
        ])!.Value)).Value;

    /// <summary>True where there was nothing to say of these articles, whose HTML was made.</summary>
    public bool AreWell(ImmutableArray<Story> stories) => stories.All(story => !_faulty.ContainsKey(story.Article.Source));

    /// <summary>One of the feeds is written; articles that no other needs are let go.</summary>
    public void Release(Channel feed)
    {
        foreach (var story in feed.Stories)
        {
            if (Interlocked.Decrement(ref _uses[story.Index]) == 0)
                _html[story.Index] = null;
        }
    }

    private void Report(Diagnostic said)
    {
        _faulty[said.Path] = true;
        Site.Report(said);
    }

    private byte[] Make(Story story)
    {
        if (!_buffers.TryTake(out var buffer))
            buffer = new();
        ArticleHtml.Write(story.Article, AddressOf(story), PictureOf(story), buffer);
        _checker.Check(story.Article, buffer);
        var html = buffer.Written.ToArray();
        buffer.Clear();
        _buffers.Add(buffer);
        return _html[story.Index] = html;
    }
}
