using Site.Models;
using Site.Tests.Feeds;

namespace Site.Tests;

/// <summary>What the pages of a long list hold, and what becomes of them when the list grows.</summary>
public sealed class PaginationTests
{
    private const int Size = 5;

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(9, "9")]
    [InlineData(10, "5 5")]
    [InlineData(14, "9 5")]
    [InlineData(15, "5 5 5")]
    [InlineData(104, "9 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5")]
    public void All_pages_but_the_first_are_full(int articles, string sizes) =>
        string.Join(' ', Pages(articles).Select(page => page.Articles.Length)).ShouldBe(sizes);

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(37)]
    public void Every_article_is_there_once_newest_first(int articles) =>
        Pages(articles).SelectMany(page => page.Articles).ShouldBe(Enumerable.Range(1, articles).Reverse().Select(n => $"kop-{n}/"));

    [Fact]
    public void An_address_keeps_its_articles_when_others_are_added()
    {
        var before = new Dictionary<string, string[]>();
        for (var articles = 0; articles < 60; articles++)
        {
            foreach (var (path, shown) in Pages(articles).Where(page => page.Path != "tags/navo/"))
            {
                if (!before.TryAdd(path, shown))
                    shown.ShouldBe(before[path], path);
            }
        }

        before.Keys.ShouldBe(Enumerable.Range(1, 10).Select(n => $"tags/navo/page/{n}/"), ignoreOrder: true);
    }

    private static (string Path, string[] Articles)[] Pages(int articles) =>
    [
        .. Pagination.Cut("tags/navo/", [.. TestStories.Edition(articles, _ => 100)], Size)
            .Select(cut => (cut.Pagination.Path, cut.Stories.Select(story => story.Path).ToArray())),
    ];
}
