using System.Collections.Immutable;
using System.Text;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>Texts that once gave wrong tags, as they came in, with all the tags of the last of them.</summary>
public sealed class MergeCaseTests
{
    private const string Show = "Presentator Jan Roos heeft een nieuwe show. Jan Roos begint in mei.";
    private const string Victim = "De dader schoot eerst op de negentienjarige Roos en richtte zijn wapen daarna op haar vriend. Roos ligt in het ziekenhuis.";

    private const string Initials = """
        De rechtbank in Utrecht heeft dinsdag uitspraak gedaan in de zaak tegen Michael P. Hij kreeg 28 jaar cel en tbs met dwangverpleging. Zijn advocaat Niels Dorrestein gaat niet in beroep.

        Volgens de rechters is bewezen dat Michael P. Anne Faber heeft gedood. Familie van Anne Faber was in de zaal.

        De top werd geleid door George W. Inmiddels is de oorlog voorbij, zei Jens Stoltenberg.

        Ook verdachte Ruben K. Morgen volgt meer over de zaak tegen Ruben K.
        """;

    [Theory]
    [InlineData("Roos", Show, Victim)]
    [InlineData("Roos", Show, "Jan Roos stopt er al mee.", "Niemand kijkt naar Jan Roos.", Victim)]
    [InlineData("Anne Faber;Michael P.;Niels Dorrestein;Ruben K.;Utrecht", Initials)]
    [InlineData("Brigham Universiteit;Nantes;Zaid Abbas", "De Zweedse Zaid Abbas speelt in het Franse Nantes. Volgens de Amerikaanse Brigham Universiteit is dat knap.")]
    public void The_last_text_has_these_tags(string tags, params string[] texts) =>
        string.Join(';', Check(texts).Articles[^1].Tags.Select(t => t.Tag.Name).Order(StringComparer.Ordinal)).ShouldBe(tags);

    [Fact]
    public void A_second_build_gives_the_tags_of_the_first()
    {
        string[] texts =
        [
            "De rechtbank sprak met YouTube over de video. YouTube wil niets zeggen.\n\nVolgens Youtube is er niets mis.",
            "De video staat op YouTube. Een woordvoerder van YouTube zegt dat hij weg moet.",
        ];
        var first = Check(texts);

        var second = Check(texts, [.. first.Tags.Select(t => new PublishedTag(t.Slug, t.Name))]);

        second.Tags.Select(t => (t.Name, t.Slug, t.Kind, string.Join(',', t.Aliases))).ShouldBe(first.Tags.Select(t => (t.Name, t.Slug, t.Kind, string.Join(',', t.Aliases))));
    }

    private static TaggedCorpus Check(string[] texts, ImmutableArray<PublishedTag>? published = null) =>
        TagAssigner.Assign([.. texts.Select((t, i) => ArticleReader.Read($"{i}.txt", Encoding.UTF8.GetBytes(t), new ReadingOptions()).Article)],
            TagRules.None, new TagOptions { Published = published ?? [] });
}
