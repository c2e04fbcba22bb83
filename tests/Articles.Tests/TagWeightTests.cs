using System.Collections.Immutable;
using System.Text;
using Articles;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>
/// What the weights of tags are for, one by one: a row is a text and the order in which its tags come. Each fails when its weight does nothing.
/// </summary>
public sealed class TagWeightTests
{
    [Theory]
    [InlineData("the headline before the lead", "Ruzie rond Zjakkium in de raad\n\nDe Blomba groeit, schrijft een raadslid in een lange brief aan alle leden van de gemeenteraad van het dorp. Volgens Blomba kan dat.\n\nMaar Zjakkium zwijgt. Daarna zegt men niets over Zjakkium, en ook niet over Blomba.\n", "Zjakkium, Blomba")]
    [InlineData("the lead before the next sentences", "De raad praat over Zjakkium en dat duurt lang.\n\nLater noemt iemand Blomba. Iedereen gaapt. Het is laat.\n", "Zjakkium, Blomba")]
    [InlineData("persons before things", "In de raad ging het over Zjakkium en over wethouder Piet Blom. Dat duurde lang.\n", "Piet Blom, Zjakkium")]
    [InlineData("the first sentences before the last", "Er was ruzie in de raad. Niemand weet waarom. Ooit was er Zjakkium, en nog eens Zjakkium.\n\nHet is laat. Iedereen gaapt. De raad is moe. De zaal is leeg. De lamp gaat uit. Dan noemt iemand Blomba, en weer Blomba.\n", "Zjakkium, Blomba")]
    [InlineData("what many sentences name before what one names", "De raad sprak van Blomba, Blomba en Blomba en nog meer. Zjakkium zweeg. Toen sprak de raad van Zjakkium. Men prees Zjakkium.\n", "Zjakkium, Blomba")]
    [InlineData("a name before an adjective of as many mentions", "In de raad ging het over Zjakkium en een Franse kaas. De Franse kaas was duur, en volgens Zjakkium slecht.\n", "Zjakkium, Frankrijk")]
    [InlineData("names that few texts have before such as many have", "In de raad ging het over Zwolland en Zjakkium. Toen zweeg Zwolland, en ook met Zjakkium kwam het niet goed.\n", "Zjakkium, Zwolland")]
    public void Tags_come_in_the_order_of_what_a_text_is_about(string why, string text, string order) =>
        string.Join(", ", Check(text).Where(name => order.Split(", ").Contains(name))).ShouldBe(order, why);

    /// <summary>A text with few names gets those that it names once, too, and never places far down.</summary>
    [Fact]
    public void A_text_with_few_tags_gets_those_it_names_once() =>
        Check("De raad praat over geld, en dat duurt lang. Niemand weet hoe het afloopt.\n\nLater noemt iemand Zjakkium. Dan gaat het licht uit.\n")
            .ShouldBe(["Zjakkium"]);

    /// <summary>A word that the corpus has in lower case, be it once, is no name where it only starts sentences.</summary>
    [Theory]
    [InlineData("Linde groeit. Linde bloeit, zegt men in het dorp.", false)]
    [InlineData("Men zag Linde. Linde bloeit, zegt men in het dorp.", true)]
    public void A_word_that_may_be_a_common_one_is_named_inside_a_sentence(string text, bool isTag)
    {
        string[] others = ["Hier staat een linde bij het huis.", "Zij zagen Linde gaan.", "Wij zagen Linde gaan.", "Nu zag ook hij Linde gaan."];
        var articles = others.Append(text).Select((other, i) => Read($"{i}.txt", other));
        TagAssigner.Assign([.. articles], TagRules.None, new TagOptions()).Articles[^1].Tags.Any(t => t.Tag.Name == "Linde").ShouldBe(isTag);
    }

    private static IEnumerable<string> Check(string text)
    {
        var others = Enumerable.Range(1, 12).Select(i => Read($"{i}.txt", $"In de raad van Zwolland ging het over nummer {i}. Ook Zwolland zweeg."));
        ImmutableArray<Article> corpus = [Read("a.txt", text), .. others];
        return TagAssigner.Assign(corpus, TagRules.None, new TagOptions()).Articles[0].Tags.Select(t => t.Tag.Name);
    }

    private static Article Read(string source, string text) =>
        ArticleReader.Read(source, Encoding.UTF8.GetBytes(text), new ReadingOptions()).Article;
}
