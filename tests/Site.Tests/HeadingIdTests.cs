using System.Collections.Immutable;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Site.Modules;

namespace Site.Tests;

/// <summary>The ids of headings are those of the library's own extension, however many there are and whatever they say.</summary>
public sealed class HeadingIdTests
{
    private static readonly MarkdownPipeline Library = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseAdvancedExtensions().Build();

    private static readonly string[] Words =
    [
        "Kop", "kop", "Kop-1", "kop 1", "1", "2024", "Één & twee", "ÉÉN", "!?", "", "*nadruk* en `code`", "[koppeling](x.md)", "<b>vet</b>", "Straße", "日本", "a_b", "-", "kop {#eigen}", "kop\n===", "sectie\n---",
        "section", "😀", "&amp;", "een  twee", "Ĳ", "ﬁ", "x² + y²", "C#", "`", "\\*", "kop-", "--kop",
    ];

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 40)]
    [InlineData(3, 400)]
    public void Are_those_of_the_library(int seed, int count)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, count).Select(_ => Words[random.Next(Words.Length)]).Select(words => words.Contains('\n') ? $"{words}\n\n" : $"{new string('#', random.Next(1, 5))} {words}\n\n"));

        var ours = Ids(new PageBody("over.md", text, allowsHtml: true).Document);

        ours.Length.ShouldBeGreaterThanOrEqualTo(count / 2);
        ours.ShouldBe(Ids(Markdown.Parse(text, Library)));
    }

    private static ImmutableArray<string?> Ids(MarkdownDocument document) => [.. document.Descendants<HeadingBlock>().Select(heading => heading.TryGetAttributes()?.Id)];
}
