using System.Text;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>The line between headline and body: a row is that line, and whether it is a standfirst.</summary>
public sealed class StandfirstTests
{
    private const string Lead = "De gemeenteraad van Zutphen heeft maandagavond ingestemd met de bouw van een nieuwe brug over de IJssel, die volgend jaar begint.";

    [Theory]
    [InlineData("Na jaren van ruzie is de raad het eens over de bouw, die tien miljoen kost", true)]
    [InlineData("Raad is het eens", false)]
    [InlineData("Na jaren van ruzie is de raad het eens over de bouw.", false)]
    [InlineData("Kosten", false)]
    [InlineData("Na jaren van ruzie is de raad het nu dan toch eindelijk eens over de bouw van de brug, die tien miljoen kost en die er over drie jaar moet liggen, als alles meezit", false)]
    public void A_line_without_a_stop_is_one(string line, bool isStandfirst) =>
        Check(line).ShouldBe(isStandfirst ? line : null);

    [Theory]
    [InlineData("Raad is het eens")]
    [InlineData("Na jaren van ruzie is de raad het eens over de bouw, die tien miljoen kost")]
    public void The_line_over_one_is_the_headline_and_is_printed_once(string line)
    {
        var article = ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes($"Brug komt er\n\n{line}\n\n{Lead}\n"), new ReadingOptions()).Article;
        (article.Headline.Text, article.Headline.IsDerived).ShouldBe(("Brug komt er", false));
        article.Blocks.ShouldNotContain(block => block.Text == "Brug komt er");
    }

    private static string? Check(string line) =>
        ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes($"Brug komt er\n\n{line}\n\n{Lead}\n\n{Lead}\n"), new ReadingOptions()).Article.Standfirst;
}
