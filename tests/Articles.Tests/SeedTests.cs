using Articles;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

public sealed class SeedTests
{
    [Fact]
    public void The_seeds_have_sub_heads_and_a_caption_with_its_credit_apart()
    {
        var article = Seeds.Read("000_b95b98289242d38e.txt").Article;

        article.Id.ShouldBe("b95b98289242d38e");
        article.Language.ShouldBe("nl");
        article.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Text).ShouldBe(["Onbespreekbaar", "’Poetin faalt’"]);
        var caption = article.Blocks.Single(b => b.Kind == BlockKind.Caption);
        caption.Text.ShouldBe("De winter is aangebroken in Oekraïne");
        caption.Credit.ShouldBe("ANP / HH");
        caption.CreditMark.ShouldBe("Ⓒ");
    }

    [Fact]
    public void The_seeds_share_exactly_five_tags()
    {
        var corpus = TagAssigner.Assign(
            [Seeds.Read("000_b95b98289242d38e.txt").Article, Seeds.Read("004_c1eb3b860f4699ec.txt").Article], TagRules.None, new TagOptions());

        var names = corpus.Articles.Select(a => a.Tags.Select(t => t.Tag.Name)).ToArray();
        names[0].Intersect(names[1]).Order(StringComparer.Ordinal)
            .ShouldBe(["NAVO", "Oekraïne", "Rusland", "Vladimir Poetin", "Volodimir Zelenski"]);
        names.SelectMany(n => n).ShouldNotContain(n => n == "Frankrijk" || n == "ANP" || n == "Stoltenberg" || n == "Rutte");
        corpus.Tags.Single(t => t.Name == "Vladimir Poetin").ShouldSatisfyAllConditions(
            t => t.Kind.ShouldBe(TagKind.Person),
            t => t.Slug.ShouldBe("vladimir-poetin"),
            t => t.SortKey.ShouldBe("Poetin, Vladimir"),
            t => t.ArticleCount.ShouldBe(2));
    }

    [Theory]
    [InlineData("000_b95b98289242d38e.txt", "Stoltenberg: ’Poetin faalt’")]
    [InlineData("004_c1eb3b860f4699ec.txt", "Rutte: belangrijkste van NAVO-top is dat lidstaten hun eensgezindheid hebben bewaard en getoond")]
    public void The_seeds_get_a_headline_of_their_own_words(string name, string headline) =>
        Seeds.Read(name).Article.Headline.ShouldBe(new Headline(headline, IsDerived: true));
}
