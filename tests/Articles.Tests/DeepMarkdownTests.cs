using System.Text;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>Markdown that is nested too deeply is an error with its place, and costs no more than its length.</summary>
public sealed class DeepMarkdownTests
{
    [Theory]
    [InlineData("> ", "x", "")]
    [InlineData(">", "x", "")]
    [InlineData("- ", "x", "")]
    [InlineData("> - ", "x", "")]
    [InlineData("[", "x", "]")]
    [InlineData("[", "x", "](a)")]
    [InlineData("![", "x", "](a)")]
    [InlineData("*a ", "b", "*")]
    [InlineData("*a **b ", "x", "** c* ")]
    [InlineData("++a ~b ", "x", "")]
    public void Is_an_error(string open, string middle, string close)
    {
        var reading = ArticleReader.Read("a.md", Encoding.UTF8.GetBytes($"Zin.\n\n{Repeat(open)}{middle}{Repeat(close)}\n"), new());
        var fault = reading.Diagnostics.Single().ToString();
        fault.ShouldStartWith("a.md:3:");
        fault.ShouldContain("error: the Markdown is nested too deeply (close brackets");
    }

    [Theory]
    [InlineData("> > > - - een")]
    [InlineData("[een [twee [drie](a)](b)](c)")]
    [InlineData("*een **twee ~~drie~~***")]
    [InlineData("```\n[[[[[[((((\n```")]
    public void As_people_write_it_is_read(string text) =>
        ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(text), new()).Diagnostics.ShouldBeEmpty();

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 50_000));
}
