using System.Text;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>A block in another language than its text says so in its HTML, for page and feed; only where there is no doubt.</summary>
public sealed class BlockLanguageTests
{
    private const string Dutch = "De gemeenteraad van Zutphen heeft maandagavond ingestemd met de bouw van een nieuwe brug over de IJssel.";
    private const string English = "We shall fight on the beaches, and they shall know that this island was never theirs to take from us.";
    private const string Arabic = "أعلنت الحكومة يوم الثلاثاء أنها ستبدأ بناء جسر جديد العام المقبل.";

    [Theory]
    [InlineData(Dutch, "„We shall fight on the beaches, and they shall know that this island was never theirs.”", "<p lang=\"en\">|<blockquote lang=\"en\">")]
    [InlineData(Dutch, "“You must be joking, and you know that they have seen it,” she said.", "<p lang=\"en\">")]
    [InlineData(Dutch, English, "<p lang=\"en\">")]
    [InlineData(Dutch, "„Il faut que nous sachions ce qui est arrivé avec les autres, car ils ont été là avant nous.”", "<blockquote lang=\"fr\"><p>")]
    [InlineData(Dutch, "„Wir haben nicht gewusst, dass sie mit dem Zug gekommen waren und nach Hause wollten.”", "<blockquote lang=\"de\"><p>")]
    [InlineData(Dutch, Arabic, "<p lang=\"ar\" dir=\"rtl\">")]
    [InlineData(Dutch, "שלום לכולם", "<p lang=\"he\" dir=\"rtl\">")]
    [InlineData(Dutch, "سلام", "<p dir=\"rtl\">")]
    [InlineData(Dutch, "Правительство объявило во вторник о строительстве моста.", "<p lang=\"ru\">")]
    [InlineData(Dutch, "中国政府周二宣布将在明年开始建设一座新的桥梁。", "<p lang=\"zh\">")]
    [InlineData(Dutch, "政府は火曜日、来年から新しい橋の建設を始めると発表した。", "<p lang=\"ja\">")]
    [InlineData(Arabic + " " + Arabic, English, "<p lang=\"en\" dir=\"ltr\">")]
    [InlineData(English, "Het is niet te geloven dat ze daar met zijn allen naartoe zijn gegaan, zegt hij.", "<p lang=\"nl\">")]
    [InlineData(Dutch, "See https://example.org/ for what they have said about the bridge and why it was built.", "<p lang=\"en\">See <a href")]
    [InlineData(Dutch, "- We shall know what they have said\n- They should have been there with us\n- This was their own bridge", "<ul lang=\"en\">")]
    public void It_says_so(string text, string block, string html) =>
        html.Split('|').ShouldContain(start => HtmlOf(text, block)!.StartsWith(start, StringComparison.Ordinal), HtmlOf(text, block));

    [Theory]
    [InlineData(Dutch, "„The times they are a-changin’.”")]
    [InlineData(Dutch, "‘The Great Escape’, ‘From Here to Eternity’, ‘Some Like It Hot’ en ‘What a Wonderful World’ draaien zaterdag.")]
    [InlineData(Dutch, "Thank you for the music, the songs I’m singing, zong ABBA ooit.")]
    [InlineData(Dutch, "„You must be joking, and you know that they have seen it”, grapte Rutte.")]
    [InlineData(Dutch, "The Great Escape, From Here To Eternity, What They Said, Who Would Be King: 20.30.")]
    [InlineData(Dutch, "Oeh oeh yeah yeah the oeh oeh yeah the oeh yeah the oeh")]
    [InlineData(Dutch, "nasdaq dow ftse aex dax cac nikkei kospi sensex bovespa ibex omx smi bel psi atx wig bux rts tsx what they were")]
    [InlineData(Dutch, "Grapte Rutte: „You must be joking, and you know that they have seen it.”")]
    [InlineData(Dutch, "„We are the champions”, zingt het publiek, en het wil niet naar huis.")]
    [InlineData(Dutch, "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.")]
    [InlineData(Dutch, "Hy sei dat er it net wist en dat de boer der wol wie, mar dat sy it him net frege hie.")]
    [InlineData(Dutch, "Mark Rutte, Sigrid Kaag, Wopke Hoekstra, Carola Schouten, Jesse Klaver, Lilianne Ploumen, Esther Ouwehand.")]
    [InlineData(Dutch, "Kijk vanavond Nieuwsuur, Pauw, Jinek, Beau, Op1 of Eva Jinek, steeds na tienen.")]
    [InlineData(Dutch, "Het Griekse woord λόγος betekent woord.")]
    [InlineData(Dutch, "5 – 3, 7 – 5, 6 – 4 …")]
    [InlineData(Arabic + " " + Arabic, Arabic)]
    [InlineData("Правительство объявило во вторник о строительстве нового моста и это был выбор.", "Слава Україні, героям слава!")]
    [InlineData(English, "They had gone to Paris, Rome, Milan, Turin, Genoa, Naples and Pisa.")]
    public void What_is_not_sure_says_nothing(string text, string block) =>
        (HtmlOf(text, block) ?? "").ShouldSatisfyAllConditions(html => html.ShouldNotContain(" lang="), html => html.ShouldNotContain(" dir="));

    [Fact]
    public void A_quotation_in_mark_up_says_so_unless_its_author_did()
    {
        Read("a.md", $"{Dutch} {Dutch}\n\n> {English}\n").ShouldStartWith("<blockquote lang=\"en\">");
        Read("a.md", $"{Dutch} {Dutch}\n\n<p lang=\"en-GB\">{English}</p>\n").ShouldStartWith("<p lang=\"en-GB\">");
    }

    [Fact]
    public void What_front_matter_says_of_the_text_counts() =>
        Read("a.txt", $"---\nlang: en\n---\n{Dutch}\n\n{English}\n").ShouldBeEmpty();

    private static string? HtmlOf(string text, string block) => Read("a.txt", $"{text} {text}\n\n{block}\n\n{text}\n");

    private static string Read(string name, string text) =>
        ArticleReader.Read(name, Encoding.UTF8.GetBytes(text), new ReadingOptions { SiteLanguage = "nl" }).Article.Blocks[1].Html ?? "";
}
