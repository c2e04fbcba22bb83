using System.Text;
using Articles;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \n\n \t ")]
    public void An_empty_text_is_an_article_without_words(string text)
    {
        var reading = Read(text);

        reading.Diagnostics.ShouldBeEmpty();
        reading.Article.Blocks.ShouldBeEmpty();
        reading.Article.Slug.ShouldNotBeEmpty();
        reading.Article.Headline.Text.ShouldNotBeEmpty();
    }

    [Fact]
    public void Binary_data_is_an_error_with_a_cure()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);

        var reading = ArticleReader.Read("a.txt", bytes, new ReadingOptions());

        reading.Diagnostics.Single().ToString().ShouldBe("a.txt:1:1: error: this is no text but binary data (save it as plain text in UTF-8, or move it out of the folder)");
    }

    [Theory]
    [InlineData(".", "Zonder titel")]
    [InlineData("…", "Zonder titel")]
    [InlineData(".\n\nHet regent vandaag in heel Zwolle.", "Het regent in heel Zwolle")]
    public void A_mark_is_no_headline(string text, string headline)
    {
        var article = Read(text).Article;

        article.Headline.ShouldBe(new Headline(headline, IsDerived: true));
        article.Blocks[0].Text.ShouldBe(text.Split('\n')[0]);
    }

    [Fact]
    public void A_slug_with_marks_that_have_names_is_no_longer_than_any_other() =>
        Slug.From(string.Join(' ', Enumerable.Repeat("C# en Go+", 20))).ShouldBe("c-sharp-en-go-plus-c-sharp-en-go-plus-c-sharp");

    [Fact]
    public void One_word_is_an_article()
    {
        var article = Read("Hallo").Article;

        article.Headline.ShouldBe(new Headline("Hallo", IsDerived: true));
        article.Slug.ShouldBe("hallo");
        Tags(article).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_without_capitals_has_no_tags()
    {
        Tags(Read("de premier van nederland zei dat het regent. in zwolle regent het ook, zei hij.").Article).ShouldBeEmpty();
    }

    /// <summary>Bytes asked of the runtime: the same on every machine, and as many times more as there is work done over.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void Four_times_the_text_takes_about_four_times_the_memory(string name)
    {
        Read(HostileTexts.All[name](1));
        var (small, large) = (Allocated(HostileTexts.All[name](1)), Allocated(HostileTexts.All[name](4)));

        large.ShouldBeLessThan((small * 8) + 1_000_000);
    }

    public static TheoryData<string> Hostile() => [.. HostileTexts.All.Keys];

    /// <summary>As plain text, and as Markdown where it has tags.</summary>
    private static long Allocated(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        TagAssigner.Assign([ArticleReader.Read("a.txt", bytes, new()).Article], TagRules.None, new TagOptions());
        if (text.Contains('<', StringComparison.Ordinal))
            ArticleReader.Read("a.md", bytes, new());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<string> Tags(Article article) =>
        TagAssigner.Assign([article], TagRules.None, new TagOptions()).Articles[0].Tags.Select(t => t.Tag.Name);

    private static ArticleReading Read(string text) => ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions());
}
