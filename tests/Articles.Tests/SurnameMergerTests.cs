using System.Text;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>Nobody becomes somebody else: a row is what other texts say, the text that is looked at, and the tag that its name must be.</summary>
public sealed class SurnameMergerTests
{
    private const string Wilmink = "Minister Peter Wilmink sprak.|Peter Wilmink ging weg.|De Waterbond hoorde Peter Wilmink.";

    [Theory]
    [InlineData("after an office", Wilmink, "Volgens minister Wilmink kan het. Wilmink lacht.", "Peter Wilmink")]
    [InlineData("after a compound that is an office", Wilmink, "Partijleider Wilmink wil het. Ook de partij wil Wilmink.", "Peter Wilmink")]
    [InlineData("beside a name that keeps company with the bearer", Wilmink, "De Waterbond schreef het aan Wilmink. Nu is Wilmink boos.", "Peter Wilmink")]
    [InlineData("beside a name that is in as many texts without the bearer", Wilmink + "|Nu zwijgt de Waterbond.|Toen zweeg de Waterbond.|Dat wil de Waterbond.|Wat wil de Waterbond?|Hier is de Waterbond.|Weg met de Waterbond.", "De Waterbond schreef het aan Wilmink. Nu is Wilmink boos.", "Wilmink")]
    [InlineData("without any evidence", Wilmink, "Het huis van Wilmink brandde af. Buren hielpen Wilmink.", "Wilmink")]
    [InlineData("after what anybody can be", Wilmink, "Het slachtoffer Wilmink ligt thuis. Haar vader zag Wilmink.", "Wilmink")]
    [InlineData("after a form of address", Wilmink, "De buren van mevrouw Wilmink hielpen. Nu lacht Wilmink.", "Wilmink")]
    [InlineData("named in full in two articles", "Minister Peter Wilmink sprak.|Peter Wilmink ging weg.", "Volgens minister Wilmink kan het. Wilmink lacht.", "Wilmink")]
    [InlineData("two bearers", Wilmink + "|Anna Wilmink zong.", "Volgens minister Wilmink kan het. Wilmink lacht.", "Wilmink")]
    [InlineData("no known first name", "Minister Xandor Wilmink sprak.|Xandor Wilmink ging.|Ook Xandor Wilmink, 46, lacht.", "Volgens minister Wilmink kan het. Wilmink lacht.", "Wilmink")]
    [InlineData("a first name", "Presentator Jan Roos begint.|Jan Roos zingt.|De show van Jan Roos.", "Presentator Roos lacht. Nu zingt Roos.", "Roos")]
    [InlineData("a city", "Bioloog Charles Darwin schreef.|Charles Darwin tekende.|Het boek van Charles Darwin.", "De haven van bioloog Darwin ligt in Darwin.", "Darwin")]
    [InlineData("a known place", "Zanger Peter Assen zong.|Peter Assen ging.|De show van Peter Assen.", "Volgens zanger Assen kan het. Assen lacht.", "Assen")]
    [InlineData("a known organisation", "Zanger Peter Philips zong.|Peter Philips ging.|De show van Peter Philips.", "Volgens zanger Philips kan het. Philips lacht.", "Philips")]
    [InlineData("only a place in common", "Zanger Peter Wilmink zong in Leiden.|Peter Wilmink uit Leiden.|In Leiden is Peter Wilmink.", "In Leiden brandde het huis van Wilmink. Men hielp Wilmink.", "Wilmink")]
    [InlineData("English", "Minister Peter Wilmink spoke.|Peter Wilmink left.|The crowd saw Peter Wilmink.", "The plan of minister Wilmink failed. Then Wilmink left.", "Peter Wilmink")]
    public void A_surname_alone_is_taken_for_its_bearer_on_evidence_only(string why, string others, string text, string tag) =>
        Check(others.Split('|'), text).Where(t => t.EndsWith(tag.Split(' ')[^1], StringComparison.Ordinal)).ShouldBe([tag], why);

    /// <summary>The tags of the text that is read after the others and a few that have nothing to do with it.</summary>
    private static string[] Check(string[] others, string text)
    {
        string[] all = [.. others, .. Enumerable.Range(1, 15).Select(i => $"Op dag {i} bleef het stil in het dorp."), "De haven is dicht. Het vriest al dagen.", "De haven is open. De haven van Emmen ook.", "Het dooit, zegt Anna Bos.", text];
        var articles = all.Select((t, i) => ArticleReader.Read($"{i}.txt", Encoding.UTF8.GetBytes(t), new ReadingOptions()).Article);
        return [.. TagAssigner.Assign([.. articles], TagRules.None, new TagOptions()).Articles[^1].Tags.Select(t => t.Tag.Name)];
    }
}
