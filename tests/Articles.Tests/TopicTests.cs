using System.Text;
using Articles;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>Topics that are common nouns: who gets one, and what an editor may do about it.</summary>
public sealed class TopicTests
{
    private const string Nitrogen = "In Ede is te veel stikstof. Boeren in Ede moeten minder stikstof uitstoten.";

    [Theory]
    [InlineData("in the lead and again", "Er is te veel stikstof. De stikstof moet omlaag.", "Stikstof")]
    [InlineData("a compound", "De stikstofregels veranderen. Het stikstofplan ook.", "Stikstof")]
    [InlineData("often behind the lead", "Het is stil op de hei.\n\nDat komt door stikstof. Te veel stikstof. Nog meer stikstof.", "Stikstof")]
    [InlineData("once", "Er is te veel stikstof. De mest moet omlaag.", "")]
    [InlineData("twice behind the lead", "Het is stil op de hei.\n\nDat komt door stikstof. Te veel stikstof.", "")]
    [InlineData("weak words alone", "De boeren hebben mest. De boer heeft koeien en mest op zijn stal.", "")]
    [InlineData("part of another word", "De woestijn is droog. Er is geen bestikstofte grond, en geen bestikstofte hei.", "")]
    [InlineData("a name", "Hij speelt voor FC Stikstof. Nu wint FC Stikstof.", "FC Stikstof")]
    public void An_article_gets_a_topic_that_it_is_about(string why, string text, string tags) =>
        Tags(Check(text, [Nitrogen, "Er is te veel stikstof. Er komt nog meer stikstof."]), 0).ShouldBe(tags.Length == 0 ? [] : [tags], why);

    [Theory]
    [InlineData("Russian missile strikes hit Kiev. The strikes killed ten. More strikes followed, and a strike on the port.")]
    [InlineData("Hij kreeg twee jaar gevangenisstraf. Een gevangenisstraf is zwaar. De gevangenis wacht.")]
    [InlineData("Zij fietste naar huis. Hij fietste mee. Daar fietste een fiets. Wie fietste er nog?")]
    [InlineData("Een energieke man. Hij was energiek, zo energiek als de zee, vol energie.")]
    [InlineData("The trial of the drug failed. A second trial of the drug went well. The trial goes on.")]
    public void Words_that_mean_something_else_too_are_no_topic(string text) =>
        Check(text, [text + " Dat was alles.", Nitrogen]).Tags.Where(t => t.Kind == TagKind.Topic).ShouldBeEmpty();

    [Fact]
    public void A_long_article_needs_more_of_its_words()
    {
        var filler = string.Join(' ', Enumerable.Repeat("Er waait een koude wind over het veld en niemand zegt nog wat.", 70));

        Tags(Check($"Er is te veel stikstof. De stikstof moet omlaag.\n\n{filler}", [Nitrogen, Nitrogen]), 0).ShouldNotContain("Stikstof");
    }

    [Fact]
    public void A_topic_is_of_the_kind_topic_and_in_the_language_of_the_site()
    {
        var corpus = Check("Too much nitrogen in the soil. Farmers must cut nitrogen.", [Nitrogen]);
        corpus.Tags.Single(t => t.Name == "Stikstof").ShouldSatisfyAllConditions(t => t.Kind.ShouldBe(TagKind.Topic), t => t.ArticleCount.ShouldBe(2));

        Check("Too much nitrogen in the soil. Farmers must cut nitrogen.", [Nitrogen], new TagOptions { SiteLanguage = "en" })
            .Tags.ShouldContain(t => t.Name == "Nitrogen" && t.ArticleCount == 2);
    }

    [Fact]
    public void One_text_alone_is_no_topic() => Check(Nitrogen, []).Tags.ShouldNotContain(t => t.Name == "Stikstof");

    [Fact]
    public void What_half_of_the_site_is_about_is_no_topic() =>
        Check(Nitrogen, [.. Enumerable.Range(0, 12).Select(i => $"{Nitrogen} Dat is nummer {i}.")]).Tags.ShouldNotContain(t => t.Name == "Stikstof");

    [Fact]
    public void Statistics_of_a_few_texts_mean_nothing() =>
        TagAssigner.Assign([Read(Nitrogen, 0), Read($"{Nitrogen} Ook hier.", 1)], TagRules.None, new TagOptions()).Tags.ShouldNotContain(t => t.Name == "Stikstof");

    [Fact]
    public void No_text_has_more_than_two()
    {
        const string Text = "Er is te veel stikstof. De stikstof moet omlaag. Ook de stikstof hier. De staking van de vaccinatie. De staking duurt. De vaccinatie wacht.";
        Check(Text, [Text + " Dat was alles."]).Articles[0].Tags.Count(tag => tag.Tag.Kind == TagKind.Topic).ShouldBe(2);
    }

    [Fact]
    public void They_can_be_switched_off() =>
        Check(Nitrogen, [Nitrogen], new TagOptions { Topics = false }).Tags.ShouldNotContain(t => t.Name == "Stikstof");

    [Theory]
    [InlineData("never: [Stikstof]", "Ede")]
    [InlineData("aliases: {Mest en stikstof: [Stikstof]}", "Ede,Mest en stikstof")]
    [InlineData("topics: {Stikstof: [hooikoorts]}", "Ede,Stikstof")]
    public void Rules_of_editors_go_before_them(string rules, string tags) =>
        string.Join(',', Tags(Check(Nitrogen, [Nitrogen], rules: rules), 0)).ShouldBe(tags);

    [Fact]
    public void Front_matter_goes_before_them()
    {
        var corpus = Enumerable.Range(0, 20).Select(i => Read(i < 3 ? Nitrogen : $"Op dag {i} bleef het stil in het dorp.", i)).ToArray();
        corpus[0] = corpus[0] with { TagOverride = new TagOverride(null, [], ["Stikstof"]) };

        Tags(TagAssigner.Assign([.. corpus], TagRules.None, new TagOptions()), 0).ShouldBe(["Ede"]);
    }

    [Fact]
    public void There_are_never_more_tags_than_wanted() =>
        Tags(Check(Nitrogen, [Nitrogen], new TagOptions { MaximumTags = 1 }), 0).ShouldBe(["Stikstof"]);

    /// <summary>The text, others, and a dozen that have nothing to do with them.</summary>
    private static TaggedCorpus Check(string text, string[] others, TagOptions? options = null, string rules = "")
    {
        string[] all = [text, .. others, .. Enumerable.Range(0, 12).Select(i => $"Op dag {i} bleef het stil in het dorp.")];
        return TagAssigner.Assign([.. all.Select(Read)], TagRulesReader.Read("tags.yml", rules).Rules, options ?? new TagOptions());
    }

    private static Article Read(string text, int number) =>
        ArticleReader.Read($"{number}.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions()).Article;

    private static IEnumerable<string> Tags(TaggedCorpus corpus, int index) => corpus.Articles[index].Tags.Select(t => t.Tag.Name);
}
