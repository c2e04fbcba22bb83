using Articles;

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
}
