using System.Diagnostics;
using System.Text;
using Articles;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

public sealed class HostileTextTests
{
    private const int Turns = 8;

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
        Slug.From(string.Join(' ', Enumerable.Repeat("C# en Go+", 20))).ShouldBe("c-sharp-en-go-plus-c-sharp-en-go-plus-c-sharp-en-go-plus-c");

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

    [Theory]
    [InlineData("one line", 0)]
    [InlineData("quotes", 1)]
    [InlineData("names", 2)]
    [InlineData("shouting", 3)]
    [InlineData("open tags", 4)]
    [InlineData("short lines", 5)]
    [InlineData("hyphens", 6)]
    [InlineData("brackets", 7)]
    [InlineData("list", 8)]
    public void Twice_the_text_takes_about_twice_the_time(string name, int kind)
    {
        name.ShouldNotBeEmpty();
        Func<int, string> make = kind switch
        {
            0 => n => string.Concat(Enumerable.Repeat("dit is een regel zonder einde in Nederland ", n * 1500)),
            1 => n => string.Concat(Enumerable.Repeat("„", n * 1000)) + "Ja." + string.Concat(Enumerable.Repeat("”", n * 1000)),
            2 => n => string.Join(' ', Enumerable.Range(0, n * 2000).Select(i => $"Daarna kwam Jan Jansen{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676 % 26))} binnen.")),
            3 => n => string.Concat(Enumerable.Repeat("DIT IS ALLEMAAL IN HOOFDLETTERS. ", n * 1000)),
            4 => n => string.Concat(Enumerable.Repeat("<a href=\"<b <i ", n * 2000)),
            5 => n => string.Concat(Enumerable.Repeat("Kop\n\nZin die hier staat.\n\n", n * 1000)),
            6 => n => "A" + string.Concat(Enumerable.Repeat("-b", n * 10000)),
            7 => n => "Een zin (" + string.Concat(Enumerable.Repeat(" (", n * 3000)) + ".",
            _ => n => string.Concat(Enumerable.Repeat("- punt\n", n * 3000)),
        };

        // Whatever else the machine does makes a reading slower, never faster: the quickest of some tells.
        var (small, large) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var turn = 0; turn < Turns && (turn < 2 || large > Limit(small)); turn++)
        {
            small = Shorter(small, Time(make(4)));
            large = Shorter(large, Time(make(16)));
        }

        large.ShouldBeLessThan(Limit(small));

        static TimeSpan Limit(TimeSpan small) => (small * 12) + TimeSpan.FromMilliseconds(150);
        static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
    }

    /// <summary>Processor time, as plain text and as Markdown.</summary>
    private static TimeSpan Time(string text)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        TagAssigner.Assign([Read(text).Article], TagRules.None, new TagOptions());
        if (text.Contains('<', StringComparison.Ordinal))
            ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(text), new ReadingOptions());
        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }

    private static IEnumerable<string> Tags(Article article) =>
        TagAssigner.Assign([article], TagRules.None, new TagOptions()).Articles[0].Tags.Select(t => t.Tag.Name);

    private static ArticleReading Read(string text) => ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions());
}
