using System.Text;
using Articles.Reading;
using Articles.Rules;
using Articles.Doubts;
using Articles.Tagging;

namespace Articles_Tests;

public sealed class SuggestionWriterTests
{
    [Fact]
    public void Suggestions_can_be_read_as_rules()
    {
        string[] texts =
        [
            "De luchtverdediging van Oekraïne faalt, zegt Volodimir Zelenski. Zonder luchtverdediging geen hoop. Meer luchtverdediging dus.",
            "Ook de luchtverdediging van Polen krijgt geld. Die luchtverdediging is oud. Nieuwe luchtverdediging kost veel, weet Volodymyr Zelensky.",
            "Kort.",
        ];
        var corpus = TagAssigner.Assign(
            [.. texts.Select((t, i) => ArticleReader.Read($"{i}.txt", Encoding.UTF8.GetBytes(t), new ReadingOptions()).Article)], TagRules.None, new TagOptions());

        var yaml = SuggestionWriter.Write(corpus);
        var rules = TagRulesReader.Read("suggestions.yml", yaml);

        rules.Diagnostics.ShouldBeEmpty();
        rules.Rules.Aliases.Single().Name.ShouldBeOneOf("Volodimir Zelenski", "Volodymyr Zelensky");
        rules.Rules.Topics.Single().ShouldSatisfyAllConditions(t => t.Name.ShouldBe("Luchtverdediging"), t => t.AtLeast.ShouldBe(3));
        yaml.ShouldContain("# 2.txt: Kort");
    }
}
