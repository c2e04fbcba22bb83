using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Articles;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;
using Tests;

namespace Articles_Tests;

public sealed class TagAssignerTests
{
    private static readonly string[] Texts =
    [
        "Volodimir Zelenski spreekt over de oorlog in Oekraïne. Rusland zet de invasie van Oekraïne voort, zegt Zelenski.",
        "Zelensky bezoekt Den Haag. De Oekraïense president Volodymyr Zelensky wil dat Rusland de aanvallen staakt. Rusland zwijgt.",
        "Twitter ligt eruit. Gebruikers van Twitter klagen bij Twitter.",
    ];

    [Fact]
    public void Editors_rename_ban_widen_type_pin_and_add_topics()
    {
        var corpus = Check("""
            aliases:
              Wolodimir Selenski: [Zelenski, Zelensky, Volodimir Zelenski, Volodymyr Zelensky]
            never: [Twitter]
            broader: { Oekraïne: Rusland }
            kinds: { Wolodimir Selenski: person }
            topics:
              Oorlog in Oekraïne: { all: [Oekraïne, Rusland], any: [oorlog, invasie, aanval*] }
            pins:
              Sociale media: ["2_*"]
            """);

        Names(corpus, 0).ShouldContain("Wolodimir Selenski");
        Names(corpus, 1).ShouldContain("Wolodimir Selenski");
        Names(corpus, 0).ShouldContain("Oorlog in Oekraïne");
        Names(corpus, 1).ShouldContain("Oorlog in Oekraïne");
        Names(corpus, 2).ShouldBe(["Sociale media"]);
        corpus.Tags.Single(t => t.Name == "Wolodimir Selenski").Kind.ShouldBe(TagKind.Person);
        corpus.Tags.Single(t => t.Name == "Oorlog in Oekraïne").Kind.ShouldBe(TagKind.Topic);
        corpus.Tags.Single(t => t.Name == "Oekraïne").Broader.ShouldBe("rusland");
        corpus.Articles[0].Related.ShouldBe(["1_b.txt"]);
    }

    [Theory]
    [InlineData("alias: {}", "tags.yml:1:1: error: unknown key 'alias' (did you mean 'aliases'?)")]
    [InlineData("kinds:\n  A: persoom", "tags.yml:2:6: error: 'persoom' is no kind (did you mean 'person'?)")]
    [InlineData("broader: {A: B, B: A}", "tags.yml:1:11: error: 'A' is its own broader term (take one step out of the circle)")]
    [InlineData("topics: {A: {none: [x]}}", "tags.yml:1:10: error: the topic 'A' has no words (add 'all: […]' or 'any: […]')")]
    [InlineData("never: {a: b}", "tags.yml:1:8: error: 'never' must be a list (write 'never: [one, two]')")]
    public void What_is_wrong_in_the_rules_is_said_at_its_place(string yaml, string first) =>
        TagRulesReader.Read("tags.yml", yaml).Diagnostics[0].ToString().ShouldBe(first);

    [Fact]
    public void Front_matter_has_the_last_word_on_tags()
    {
        var article = Article(0) with { TagOverride = new TagOverride(null, ["Kiev"], ["Rusland"]) };

        var names = TagAssigner.Assign([article], TagRules.None, new TagOptions()).Articles[0].Tags.Select(t => t.Tag.Name).ToArray();

        names[0].ShouldBe("Kiev");
        names.ShouldNotContain("Rusland");
        names.ShouldContain("Oekraïne");
    }

    [Fact]
    public void Order_and_number_of_processors_change_nothing()
    {
        var texts = Enumerable.Range(0, 300).Select(i => Article(i % 3, $"{i}.txt")).ToImmutableArray();

        var first = TagAssigner.Assign(texts, TagRules.None, new TagOptions());
        var second = TagAssigner.Assign(texts, TagRules.None, new TagOptions());
        var reversed = TagAssigner.Assign([.. texts.Reverse()], TagRules.None, new TagOptions());

        Print(second).ShouldBe(Print(first));
        reversed.Tags.Select(t => $"{t.Slug} {t.Name} {t.ArticleCount}").ShouldBe(first.Tags.Select(t => $"{t.Slug} {t.Name} {t.ArticleCount}"));
    }

    [Fact]
    public void What_is_remembered_of_the_corpus_before_changes_nothing()
    {
        var facts = new RememberedFacts();
        var corpus = CorpusText.All.Select(text => text.Article).ToImmutableArray();
        // Once three texts have it, a line is the house's and names nothing.
        const string line = "Meer van Femke Halsema: Halsema schrijft, Halsema spreekt";
        var twice = WithLine(WithLine(corpus, 0, line), 20, line);
        var thrice = WithLine(twice, 40, line);
        ImmutableArray<Article>[] editions =
        [
            corpus,
            corpus,
            WithLine(corpus, 7, "Burgemeester Femke Halsema sprak met Mark Rutte over Amsterdam. Halsema vindt Amsterdam te druk."),
            corpus.SetItem(7, corpus[7] with { Headline = new("Volgens Femke Halsema is Amsterdam te druk", IsDerived: false) }),
            corpus.SetItem(50, corpus[50] with { Standfirst = "Een gesprek met Femke Halsema in Amsterdam." }),
            twice,
            thrice,
            [.. thrice.Reverse()],
            corpus.RemoveAt(3),
            [],
            corpus,
        ];

        foreach (var edition in editions)
            Print(TagAssigner.Assign([.. edition.Select(Hashed)], TagRules.None, new TagOptions(), facts)).ShouldBe(Print(TagAssigner.Assign(edition, TagRules.None, new TagOptions())));
    }

    private static Article Hashed(Article article) => article with
    {
        TextHash = BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', article.Blocks.Select(b => $"{b.Kind} {b.Text}"))))),
    };

    [Fact]
    public void A_renamed_tag_gets_the_slug_of_its_new_name()
    {
        ImmutableArray<PublishedTag> published = [.. Check("").Tags.Select(tag => new PublishedTag(tag.Slug, tag.Name))];
        published.ShouldContain(t => t.Slug == "volodimir-zelenski" || t.Slug == "volodymyr-zelensky");

        var rules = TagRulesReader.Read("tags.yml", "aliases: {Wolodimir Selenski: [Volodimir Zelenski, Volodymyr Zelensky, Zelenski, Zelensky]}").Rules;
        var renamed = TagAssigner.Assign([Article(0), Article(1), Article(2)], rules, new TagOptions { Published = published });
        renamed.Tags.Single(t => t.Name == "Wolodimir Selenski").Slug.ShouldBe("wolodimir-selenski");
    }

    [Fact]
    public void What_was_published_decides_the_addresses_of_tags_and_nothing_else()
    {
        ImmutableArray<Article> articles = [Article(0), Article(1), Article(2)];
        var free = TagAssigner.Assign(articles, TagRules.None, new TagOptions());
        var published = new List<PublishedTag>();
        for (var build = 0; build < 4; build++)
        {
            var options = new TagOptions { Published = [.. published, new("de-leider", free.Tags[0].Name)] };
            var bound = TagAssigner.Assign(articles, TagRules.None, options);

            bound.Diagnostics.ShouldBe(free.Diagnostics);
            bound.Tags.Select(tag => tag with { Slug = "" }).OrderBy(tag => tag.Name, StringComparer.Ordinal).Select(Print)
                .ShouldBe(free.Tags.Select(tag => tag with { Slug = "" }).OrderBy(tag => tag.Name, StringComparer.Ordinal).Select(Print));
            bound.Tags.Single(tag => tag.Name == free.Tags[0].Name).Slug.ShouldBe("de-leider");
            bound.Tags.Select(tag => (tag.Name, tag.Slug)).Where(tag => tag.Slug != "de-leider").ShouldBeSubsetOf(free.Tags.Select(tag => (tag.Name, tag.Slug)));
            published = [.. bound.Tags.Where(tag => tag.Slug != "de-leider").Select(tag => new PublishedTag(tag.Slug, tag.Name))];
        }

        static string Print(Tag tag) => $"{tag.Name} {tag.Kind} {tag.Broader} {tag.ArticleCount} {tag.SortKey} {string.Join('|', tag.Aliases)}";
    }

    [Fact]
    public void The_note_of_tags_that_earlier_versions_made_is_read()
    {
        var read = TagLockReader.Read("tags.lock.yml", "navo:\n  name: NAVO\n  aliases: [Navo]\n  former: [nato, ../x]\noekraine: Oekraïne\n");

        read.Diagnostics.ShouldBeEmpty();
        read.Tags.ShouldBe([new("navo", "NAVO"), new("nato", "NAVO") { Target = "navo" }, new("oekraine", "Oekraïne")]);
    }

    [Theory]
    [InlineData("C#", "c-sharp")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("AT&T", "at-t")]
    [InlineData("’t Hart", "t-hart")]
    [InlineData("Oekraïne", "oekraine")]
    [InlineData("Straße Ærø", "strasse-aero")]
    [InlineData("Володимир Зеленський", "volodimir-zelenskii")]
    [InlineData("Αθήνα", "athina")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("東京", "x")]
    public void A_slug_is_safe_and_readable(string text, string slug)
    {
        if (slug[0] == 'x')
            Slug.From(text).ShouldMatch("^x[0-9a-f]{8}$");
        else
            Slug.From(text).ShouldBe(slug);
    }

    private static TaggedCorpus Check(string rules)
    {
        var reading = TagRulesReader.Read("tags.yml", rules);
        reading.Diagnostics.ShouldBeEmpty();
        return TagAssigner.Assign([Article(0), Article(1), Article(2)], reading.Rules, new TagOptions());
    }

    private static Article Article(int index, string? source = null) =>
        ArticleReader.Read(source ?? $"{index}_{"abc"[index]}.txt", Encoding.UTF8.GetBytes(Texts[index]), new ReadingOptions()).Article;

    private static IEnumerable<string> Names(TaggedCorpus corpus, int index) => corpus.Articles[index].Tags.Select(t => t.Tag.Name);

    private static ImmutableArray<Article> WithLine(ImmutableArray<Article> corpus, int at, string line) =>
        corpus.SetItem(at, Read(corpus[at].Source, $"{CorpusText.All[at].Plain}\n\n{line}\n"));

    private static Article Read(string source, string text) => ArticleReader.Read(source, Encoding.UTF8.GetBytes(text), new ReadingOptions()).Article;

    private static string Print(TaggedCorpus corpus) =>
        string.Join('\n', corpus.Articles.Select(a => $"{a.Source}: {string.Join("; ", a.Tags.Select(t => $"{t.Tag.Name} {t.Score} {t.Mentions}"))} -> {string.Join(' ', a.Related)}"));
}
