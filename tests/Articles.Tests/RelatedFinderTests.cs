using System.Text;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>Which texts are worth reading after another: a row is a corpus, text by text, and the numbers related to the first.</summary>
public sealed class RelatedFinderTests
{
    private const string Bridge = "De brug over de Waal gaat een jaar dicht. Het beton van de brug brokkelt af, en de brug krijgt nieuw asfalt.";

    [Theory]
    [InlineData("the same words", Bridge + "|Schippers klagen over de brug. De brug is te laag en het beton van de brug valt in het water.", "1")]
    [InlineData("the same rare name and words", "De bakker Zjakkie Blom bakt taart. Blom bakt ook brood.|Taart van Zjakkie Blom wint. Blom lacht om zijn taart.", "1")]
    [InlineData("nothing in common", Bridge + "|De kat van de buren zit in een boom. Een kat in een boom is geen nieuws.", "")]
    [InlineData("only a place", "In Zwolle brandt een schuur. De brandweer blust de schuur in Zwolle.|In Zwolle zingt een koor. Het koor zingt Bach in Zwolle.", "")]
    [InlineData("only words that all texts have", "Het dorp viert feest. Op het plein van het dorp klinkt een trompet.|Het dorp rouwt. In het dorp is een dijk gebroken.", "")]
    [InlineData("another language", Bridge + "|The bridge over the river will close. Concrete falls from the bridge.", "")]
    [InlineData("the nearest first", Bridge + "|De brug in Ede krijgt nieuw asfalt. Ook een brug slijt, net als een fiets, een stoel, een jas en een bed.|De brug over de Waal gaat weer open. Het asfalt ligt er, het beton van de brug is heel, de brug is klaar.", "2,1")]
    public void Texts_on_the_same_subject_are_related(string why, string texts, string related) =>
        string.Join(',', Check(texts.Split('|'))).ShouldBe(related, why);

    /// <summary>What is related to the first text in a corpus of a dozen others that are all set in a village.</summary>
    private static IEnumerable<string> Check(string[] texts)
    {
        string[] fillers = ["regen", "fanfare", "smid", "jeugd", "molen", "kermis", "winkel", "hooi", "paard", "sloot", "ijs", "markt"];
        var all = texts.Concat(fillers.Select(f => $"In het dorp gaat het over {f}. Wie het dorp kent, kent ook dit dorp en zijn {f}."));
        var articles = all.Select((t, i) => ArticleReader.Read($"{i}.txt", Encoding.UTF8.GetBytes(t), new ReadingOptions()).Article);
        return TagAssigner.Assign([.. articles], TagRules.None, new TagOptions()).Articles[0].Related.Select(r => r[..^4]);
    }
}
