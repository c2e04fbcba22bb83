using System.Text;
using Articles;
using Articles.Reading;

namespace Articles_Tests;

public sealed class TextReadingTests
{
    private const string Sentence = "Café’s in Oekraïne zijn „open” – zegt men.";

    [Fact]
    public void Every_encoding_gives_the_same_words()
    {
        Encoding[] encodings = [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false)];
        foreach (var encoding in encodings)
        {
            var reading = ArticleReader.Read("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)], new ReadingOptions());
            reading.Diagnostics.ShouldBeEmpty();
            reading.Article.Blocks.Single().Text.ShouldBe(Sentence);
        }
    }

    [Fact]
    public void Windows_1252_is_read_with_a_note()
    {
        byte[] bytes = [.. "Caf"u8, 0xE9, 0x92, .. "s in Oekra"u8, 0xEF, .. "ne zijn "u8, 0x84, .. "open"u8, 0x94, .. " "u8, 0x96, .. " zegt men."u8];

        var reading = ArticleReader.Read("a.txt", bytes, new ReadingOptions());

        reading.Article.Blocks.Single().Text.ShouldBe(Sentence);
        reading.Diagnostics.Single().ToString().ShouldBe("a.txt:1:1: note: read as Windows-1252, since it is no UTF-8 (save it as UTF-8 to be sure of every character)");
    }

    [Theory]
    [InlineData("Een zin.\r\n\r\nNog een zin.", new[] { "Een zin.", "Nog een zin." })]
    [InlineData("Een zin.\r\rNog een zin.", new[] { "Een zin.", "Nog een zin." })]
    [InlineData("Een\u00A0zin\u200B  met\tspaties.", new[] { "Een zin met spaties." })]
    [InlineData("Eerste regel is een hele zin.\nTweede regel is ook een hele zin.", new[] { "Eerste regel is een hele zin.", "Tweede regel is ook een hele zin." })]
    [InlineData("Deze tekst is door een oud systeem op een vaste breedte\nafgebroken, zodat elke regel midden in een zin ophoudt en\nde volgende met een kleine letter begint.", new[] { "Deze tekst is door een oud systeem op een vaste breedte afgebroken, zodat elke regel midden in een zin ophoudt en de volgende met een kleine letter begint." })]
    public void Blocks_are_what_the_author_set_apart(string text, string[] blocks) =>
        Read(text).Blocks.Select(b => b.Text).ShouldBe(blocks);

    [Fact]
    public void Front_matter_is_read_and_not_applied()
    {
        var article = Read("---\ntitle: Een titel\n---\nDe tekst zelf begint hier pas, op regel vier.");

        article.FrontMatter!.Title.ShouldBe("Een titel");
        article.Headline.IsDerived.ShouldBeTrue();
        article.Blocks.Single().Line.ShouldBe(4);
    }

    [Fact]
    public void A_short_first_line_before_a_paragraph_is_the_headline()
    {
        var article = Read("Brug in Zwolle blijft dicht\n\nDe brug in Zwolle blijft tot de zomer dicht, zegt de gemeente.");

        article.Headline.ShouldBe(new Headline("Brug in Zwolle blijft dicht", IsDerived: false));
        article.Blocks.Single().Text.ShouldStartWith("De brug");
    }

    [Theory]
    [InlineData("nl", "De regering heeft vandaag besloten dat de belasting op benzine niet omhoog gaat, maar over een jaar wordt er opnieuw gekeken.")]
    [InlineData("en", "The government has decided that the tax on fuel will not go up today, but it will look at the matter again in a year.")]
    [InlineData("fr", "Le gouvernement a décidé que la taxe sur les carburants ne serait pas augmentée, mais la question sera de nouveau posée dans un an.")]
    [InlineData("de", "Die Regierung hat heute beschlossen, dass die Steuer auf Benzin nicht erhöht wird, aber in einem Jahr wird sie erneut geprüft.")]
    [InlineData("es", "El gobierno ha decidido que el impuesto sobre la gasolina no subirá, pero la cuestión se estudiará de nuevo dentro de un año.")]
    [InlineData("pt", "O governo decidiu que o imposto sobre a gasolina não vai subir, mas a questão será estudada de novo daqui a um ano.")]
    [InlineData("pl", "Rząd zdecydował, że podatek od benzyny nie wzrośnie, ale za rok sprawa zostanie ponownie rozpatrzona przez ministra.")]
    public void The_language_is_told_by_function_words(string language, string text) => Read(text).Language.ShouldBe(language);

    [Theory]
    [InlineData("nl", "he", "עיריית זוולה הודיעה ביום שלישי כי הגשר הישן ייסגר במרץ.")]
    [InlineData("nl", "ar", "أعلنت بلدية زفوله يوم الثلاثاء أن الجسر القديم سيغلق في مارس.")]
    [InlineData("fa", "fa", "شهرداری اعلام کرد که پل قدیمی در ماه مارس بسته خواهد شد.")]
    [InlineData("nl", "el", "Ο δήμος ανακοίνωσε ότι η παλιά γέφυρα θα κλείσει τον Μάρτιο.")]
    [InlineData("nl", "nl", "De brug heet in het Hebreeuws הגשר הישן, zegt de gemeente, en dat blijft zo.")]
    [InlineData("nl", "nl", "2022, 2023 … 2024")]
    public void A_script_of_one_language_tells_it(string site, string language, string text) =>
        ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new() { SiteLanguage = site }).Article.Language.ShouldBe(language);

    [Theory]
    [InlineData("- de brug\n- de sluis\n- de kade", "de brug; de sluis; de kade")]
    [InlineData("# Kop\n\n- de brug\n\n- de sluis", "de brug; de sluis")]
    [InlineData("# Kop\n\n    een\n    twee", "een twee")]
    public void A_summary_is_one_line_of_whatever_it_is_made(string text, string summary) =>
        ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(text), new()).Article.Summary.ShouldBe(summary);

    [Fact]
    public void Markdown_becomes_the_same_blocks_without_script()
    {
        var article = ArticleReader.Read("a.md", """
            # De *titel*

            Een [link](https://example.org) en een [val](javascript:alert(1)).

            ## Tussenkop

            - een
            - twee

            <script>alert(1)</script>

            <p onclick="x()">Tekst <iframe src="x"></iframe></p>
            """u8, new ReadingOptions()).Article;

        article.Headline.ShouldBe(new Headline("De titel", IsDerived: false));
        article.Blocks[0].Html.ShouldBe("""<p>Een <a href="https://example.org">link</a> en een <a>val</a>.</p>""");
        article.Blocks[1].ShouldSatisfyAllConditions(b => b.Kind.ShouldBe(BlockKind.Heading), b => b.Level.ShouldBe(2));
        article.Blocks[2].Items.ShouldBe(["een", "twee"]);
        var html = string.Concat(article.Blocks.Select(b => b.Html));
        foreach (var bad in (string[])["script", "onclick", "iframe", "javascript"])
            html.ShouldNotContain(bad);
    }

    private static Article Read(string text) => ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions()).Article;
}
