using System.Collections.Immutable;
using Articles;
using Site.Editions;

namespace Site.Tests.Feeds;

/// <summary>Articles made by hand, for what depends on their number, length and dates only.</summary>
internal static class TestStories
{
    private static readonly DateTimeOffset First = new(2024, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static Article Article(int number, int length = 100) => new()
    {
        Source = $"seeds/{number:00000}.txt",
        Id = $"{number:x16}",
        Headline = new($"Kop {number}", true),
        Summary = "Kort.",
        Language = "nl",
        Slug = $"kop-{number}",
        Published = First.AddHours(number),
        Blocks = [new(BlockKind.Paragraph, new string('a', length), 1)],
    };

    /// <summary>Newest first, as an edition has them.</summary>
    public static ImmutableArray<Story> Edition(IEnumerable<Article> oldestFirst) =>
        [.. oldestFirst.Reverse().Select((article, index) => new Story(article, article.Slug + "/", index))];

    public static ImmutableArray<Story> Edition(int count, Func<int, int> length) =>
        Edition(Enumerable.Range(1, count).Select(n => Article(n, length(n))));
}
