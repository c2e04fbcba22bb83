using System.Text;
using Articles;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>What three texts say word for word, and what is left of embedded posts, is published and is nobody’s subject.</summary>
public sealed class BoilerplateTests
{
    private const string Long = "Deze serie van Femke Halsema verschijnt elke week op deze plaats en gaat over Amsterdam, over Femke Halsema zelf, en over alles "
        + "wat er in Amsterdam gebeurt. De redactie kiest de onderwerpen. Femke Halsema beslist.";

    [Fact]
    public void A_block_that_three_texts_share_gives_no_tag_headline_or_summary_however_long()
    {
        var corpus = Check($"{Long}\n\nIn Zwolle brandt een schuur af. De brandweer van Zwolle blust, en daarna is het stil.",
            $"{Long}\n\nIn Emmen lekt een dak. De buren in Emmen helpen, en daarna is het droog.",
            $"{Long}\n\nIn Breda valt een boom om. De stad Breda ruimt hem op, en daarna is de straat vrij.",
            "Femke Halsema spreekt in Amsterdam. Halsema lacht.");

        corpus.Articles.Select(a => string.Join(',', a.Tags.Select(t => t.Tag.Name))).ShouldBe(["Zwolle", "Emmen", "Breda", "Femke Halsema,Amsterdam"]);
        corpus.Articles.Take(3).ShouldAllBe(a => !a.Headline.Text.Contains("serie") && !a.Summary.Contains("serie") && !a.Slug.Contains("serie"));
        corpus.Articles[0].Headline.Text.ShouldContain("Zwolle");
        corpus.Articles[0].Blocks[0].Text.ShouldBe(Long);
        corpus.Boilerplate.ShouldBe([Long]);
    }

    [Fact]
    public void A_block_of_two_texts_is_theirs()
    {
        var corpus = Check($"{Long}\n\nIn Zwolle brandt het. Heel Zwolle kijkt.", $"{Long}\n\nIn Emmen lekt het. Heel Emmen kijkt.", "In Breda stormt het. Heel Breda kijkt.");

        corpus.Boilerplate.ShouldBeEmpty();
        corpus.Articles[0].Tags.ShouldContain(t => t.Tag.Name == "Femke Halsema");
    }

    [Fact]
    public void Copies_of_a_whole_text_do_not_make_it_boilerplate() =>
        Check("In Zwolle brandt het. Heel Zwolle kijkt.", "In Zwolle brandt het. Heel Zwolle kijkt.", "In Zwolle brandt het. Heel Zwolle kijkt.")
            .Articles.ShouldAllBe(a => a.Tags.Any(t => t.Tag.Name == "Zwolle"));

    [Fact]
    public void A_headline_that_an_editor_gave_stays()
    {
        var corpus = Check($"---\ntitle: Brand\nsummary: Kort.\n---\n{Long}\n\nIn Zwolle brandt het. Heel Zwolle kijkt.",
            $"{Long}\n\nIn Emmen lekt het. Heel Emmen kijkt.", $"{Long}\n\nIn Breda stormt het. Heel Breda kijkt.");

        corpus.Articles[0].Headline.ShouldBe(new Headline("Brand", IsDerived: false));
        corpus.Articles[0].Summary.ShouldBe("Kort.");
    }

    [Theory]
    [InlineData("— Greta Thunberg (@gretathunberg) March 3, 2023")]
    [InlineData("– Greta Thunberg (@greta) 3 maart 2023")]
    [InlineData("Wat een dag in Parijs met Greta Thunberg! pic.twitter.com/ab12cd34")]
    [InlineData("pic.twitter.com/ab12cd34")]
    [InlineData("A post shared by Greta Thunberg (@gretathunberg)")]
    [InlineData("Een bericht gedeeld door Greta Thunberg (@gretathunberg)")]
    [InlineData("View this post on Instagram")]
    [InlineData("via Greta Thunberg")]
    [InlineData("Via GIPHY")]
    [InlineData("Meld je aan voor de nieuwsbrief van Greta Thunberg!")]
    [InlineData("Lees ook: Greta Thunberg spreekt in Parijs")]
    [InlineData("Read more: Greta Thunberg speaks in Paris")]
    [InlineData("Sign up for the newsletter of Greta Thunberg")]
    [InlineData("https://www.example.org/Greta-Thunberg")]
    public void What_is_left_of_an_embedded_post_is_no_part_of_the_story(string residue)
    {
        var corpus = Check($"{residue}\n\nIn Zwolle brandt een schuur af, zegt de brandweer. Heel Zwolle kijkt.\n\n{residue}\n\nNiemand raakte gewond in Zwolle, zegt de politie daarna.");

        var article = corpus.Articles[0];
        article.Tags.Select(t => t.Tag.Name).ShouldBe(["Zwolle"]);
        article.Blocks.ShouldNotContain(b => b.Kind == BlockKind.Heading);
        (article.Headline.IsDerived ? article.Headline.Text : "").ShouldNotContain("Thunberg");
        article.Summary.ShouldNotContain("Thunberg");
    }

    [Theory]
    [InlineData("Viaducten in Parijs brokkelen af, zegt Greta Thunberg. Parijs wacht op Greta Thunberg.")]
    [InlineData("Via een omweg kwam Greta Thunberg naar Parijs. In Parijs sprak Greta Thunberg lang.")]
    [InlineData("Lees ook eens een boek, zegt Greta Thunberg in Parijs. In een lang gesprek vertelt Greta Thunberg over haar jeugd, haar reis naar Parijs, de zee, en de boeken die zij onderweg las en weer weggaf.")]
    [InlineData("— Ja, zegt Greta Thunberg in Parijs, en Parijs luistert naar Greta Thunberg.")]
    public void What_only_opens_like_one_is_part_of_the_story(string text) =>
        Check(text).Articles[0].Tags.Select(t => t.Tag.Name).ShouldBe(["Greta Thunberg", "Parijs"], ignoreOrder: true);

    private static TaggedCorpus Check(params string[] texts) =>
        TagAssigner.Assign([.. texts.Select((t, i) =>
        {
            var article = ArticleReader.Read($"{i}.txt", Encoding.UTF8.GetBytes(t), new ReadingOptions()).Article;
            return article.FrontMatter is { } said ? said.ApplyTo(article, TimeZoneInfo.Utc) : article;
        })], TagRules.None, new TagOptions());
}
