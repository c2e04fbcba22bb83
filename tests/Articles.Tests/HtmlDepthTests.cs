using System.Text;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>HTML that is nested too deeply keeps its words, and says where it began to be.</summary>
public sealed class HtmlDepthTests
{
    [Theory]
    [InlineData("<div>", "</div>", 127, null)]
    [InlineData("<div>", "</div>", 130, "a.md:1:641: warning: the HTML is nested too deeply, and of elements within 128 others only the words are left (close the elements)")]
    [InlineData("<b>", "", 129, "a.md:1:385: warning: the HTML is nested too deeply, and of elements within 128 others only the words are left (close the elements)")]
    [InlineData("<div class=\"x\">\n", "</div>\n", 8000, "a.md:129:1: warning: the HTML is nested too deeply, and of elements within 128 others only the words are left (close the elements)")]
    public void Of_what_is_too_deep_the_words_are_left(string open, string close, int depth, string? said)
    {
        var reading = Read(Repeat(open, depth) + "Woorden <i>met</i> nadruk." + Repeat(close, depth) + "\n\nEn <em>meer</em>.\n");

        reading.Diagnostics.FirstOrDefault()?.ToString().ShouldBe(said);
        string.Join(' ', reading.Article.Blocks.Select(block => block.Text)).ShouldBe("Woorden met nadruk. En meer.");
        reading.Article.Blocks[^1].Html.ShouldBe("<p>En <em>meer</em>.</p>");
    }

    [Fact]
    public void Items_that_are_not_closed_are_not_within_one_another()
    {
        var reading = Read($"<ul>\n{Repeat("<li>punt\n", 500)}</ul>\n");

        reading.Diagnostics.ShouldBeEmpty();
        reading.Article.Blocks[0].Html!.Split("<li>").Length.ShouldBe(501);
    }

    private static ArticleReading Read(string text) => ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(text), new ReadingOptions());

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
