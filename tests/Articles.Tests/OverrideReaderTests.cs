using Articles;
using Articles.Editing;
using Articles.Reading;

namespace Articles_Tests;

public sealed class OverrideReaderTests
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Fact]
    public void Every_key_is_read()
    {
        var said = OverrideReader.Read("a.yml", """
            id: my-id
            title: Een titel
            standfirst: Een inleiding
            summary: Kort
            tags: [Oekraïne, "NAVO"]
            date: 2022-03-24 14:05
            updated: 2022-03-25T08:00:00+02:00
            author: Jan Jansen
            lang: nl
            slug: een-slug
            section: Buitenland
            draft: true
            picture:
              src: a.jpg
              alt: ""
              caption: Een brug
              credit: ANP
            """).ShouldSatisfyAll();

        said.Id.ShouldBe("my-id");
        said.Published!.Value.In(Amsterdam).ShouldBe(new DateTimeOffset(2022, 3, 24, 14, 5, 0, TimeSpan.FromHours(1)));
        said.Updated!.Value.In(Amsterdam).ShouldBe(new DateTimeOffset(2022, 3, 25, 8, 0, 0, TimeSpan.FromHours(2)));
        said.Tags.Replace!.Value.ShouldBe(["Oekraïne", "NAVO"]);
        said.Picture.ShouldBe(new Picture("a.jpg", "", "Een brug", "ANP"));
        said.IsDraft.ShouldBe(true);
        said.Slug.ShouldBe("een-slug");
    }

    [Theory]
    [InlineData("2022-03-24", "2022-03-24T00:00:00+01:00", false)]
    [InlineData("2022-07-24", "2022-07-24T00:00:00+02:00", false)]
    [InlineData("2022-03-24 14:05:30", "2022-03-24T14:05:30+01:00", true)]
    [InlineData("2022-03-24T14:05:00Z", "2022-03-24T14:05:00+00:00", true)]
    [InlineData("2022-03-24T14:05-0330", "2022-03-24T14:05:00-03:30", true)]
    public void A_date_without_offset_is_in_the_site_s_time_zone(string text, string moment, bool hasTime)
    {
        var date = OverrideReader.Read("a.yml", $"date: {text}").ShouldSatisfyAll().Published!.Value;

        date.In(Amsterdam).ShouldBe(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));
        date.HasTime.ShouldBe(hasTime);
    }

    [Theory]
    [InlineData("titel: x", "a.yml:5:1: error: unknown key 'titel' (did you mean 'title'?)")]
    [InlineData("xyzzy: x", "a.yml:5:1: error: unknown key 'xyzzy' (known keys: title, standfirst, summary, date, updated, author, tags, tags+, tags-, picture, section, lang, slug, draft, id, published, language, aliases)")]
    [InlineData("title: a\ndate: morgen", "a.yml:6:7: error: 'morgen' is no date (write 2022-03-24, 2022-03-24 14:05 or 2022-03-24T14:05:00+01:00)")]
    [InlineData("slug: ../../etc", "a.yml:5:7: error: '../../etc' cannot be a slug (use lower-case letters, digits and hyphens: 'etc')")]
    [InlineData("draft: misschien", "a.yml:5:8: error: 'draft' must be true or false, not 'misschien' (write 'draft: true' or leave the line out)")]
    [InlineData("title: a\ntitle: b", "a.yml:6:1: error: malformed YAML: the key 'title' is given twice (keep one of them)")]
    [InlineData("picture: {alt: x}", "a.yml:5:1: error: the picture has no 'src' (add 'src: path/or/url')")]
    [InlineData("just words", "a.yml:5:1: error: this is no list of keys (write 'title: …', one key a line)")]
    public void What_cannot_be_understood_is_an_error_at_its_place(string yaml, string diagnostic) =>
        OverrideReader.Read("a.yml", yaml, firstLine: 5).Diagnostics.Single().ToString().ShouldBe(diagnostic);

    [Fact]
    public void Malformed_yaml_is_an_error_with_its_line()
    {
        var diagnostic = OverrideReader.Read("a.yml", "title: [a\nx: 1").Diagnostics.Single();

        diagnostic.Severity.ShouldBe(Severity.Error);
        diagnostic.Line.ShouldBeInRange(1, 2);
        diagnostic.What.ShouldStartWith("malformed YAML: ");
    }

    [Fact]
    public void A_stronger_layer_replaces_and_amends()
    {
        var article = ArticleReader.Read("a.txt", "Een gewone zin over niets."u8, new ReadingOptions()).Article;
        var weak = OverrideReader.Read("a.yml", "title: Oud\ntags+: [A, B]\nsection: Binnenland").ShouldSatisfyAll();
        var strong = OverrideReader.Read("a.txt", "title: Nieuw en beter\ntags-: [B]").ShouldSatisfyAll();

        var applied = strong.ApplyTo(weak.ApplyTo(article, Amsterdam), Amsterdam);

        applied.Headline.ShouldBe(new Headline("Nieuw en beter", IsDerived: false));
        applied.Slug.ShouldBe("nieuw-en-beter");
        applied.Section.ShouldBe("Binnenland");
        applied.TagOverride.Add.ShouldBe(["A"]);
        applied.TagOverride.Remove.ShouldBe(["B"]);
    }
}

internal static class OverrideReadingExtensions
{
    /// <summary>The override, once it is sure that nothing was wrong with it.</summary>
    public static Override ShouldSatisfyAll(this OverrideReading reading)
    {
        reading.Diagnostics.ShouldBeEmpty();
        return reading.Override;
    }
}
