using System.ServiceModel.Syndication;

namespace Tests;

/// <summary>What is written, to the last character: testdata/written.</summary>
public sealed class WrittenFeedTests
{
    private static void Check(string name, SyndicationFeedFormatter formatter) =>
        Golden.ShouldMatch($"written/{name}", Tests.Check.Write(formatter));

    [Fact]
    public void News_as_rss_without_atom() => Check("news.rss", new Rss20FeedFormatter(Samples.News(), false));

    [Fact]
    public void News_as_rss_with_atom() => Check("news.a10.rss", new Rss20FeedFormatter(Samples.News()));

    [Fact]
    public void News_as_atom() => Check("news.atom", new Atom10FeedFormatter(Samples.News()));
}
