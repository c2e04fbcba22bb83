using System.Text;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>What has a text's name and is none, or is damaged: said with its place, and never shown as words that nobody wrote.</summary>
public sealed class NoTextTests
{
    private const string Conflict = "error: there is a conflict in it that git could not merge (keep one of the two, and remove the lines '<<<<<<<', '=======' and '>>>>>>>'; put a space before one that is meant)";

    [Theory]
    [InlineData("Kop\n\n<<<<<<< HEAD\nDe brug is open.\n=======\nDe brug is dicht.\n>>>>>>> tak\n", "a.txt:3:1: " + Conflict)]
    [InlineData("---\r\n<<<<<<< HEAD\r\ndraft: true\r\n=======\r\ndraft: false\r\n>>>>>>> tak\r\n---\r\nTekst.", "a.txt:2:1: " + Conflict)]
    [InlineData("De brug is open.\n=======\nDe brug is dicht.\n>>>>>>> tak\n", "a.txt:4:1: " + Conflict)]
    [InlineData("De brug.\n||||||| 1a2b3c4\nDe sluis.\n>>>>>>> tak\n", "a.txt:4:1: " + Conflict)]
    [InlineData("Een kop\n=======\n\nEen alinea.", "")]
    [InlineData("Zo ziet dat eruit:\n\n <<<<<<< HEAD\n\nEn dan verder.", "")]
    [InlineData(">>>>>>> een antwoord op een antwoord", "")]
    [InlineData("<<<<<<<<<< pijlen", "")]
    public void A_conflict_never_goes_live(string text, string said) =>
        string.Join('\n', Diagnostics(Encoding.UTF8.GetBytes(text)).Where(d => d.Contains("conflict", StringComparison.Ordinal))).ShouldBe(said);

    [Theory]
    [InlineData("PK\u0003\u0004")]
    [InlineData("%PDF-1.7")]
    [InlineData("{\\rtf1\\ansi Tekst")]
    [InlineData("GIF89a")]
    [InlineData("OggS")]
    [InlineData("\0\0\0 ftypheic")]
    [InlineData("RIFF\u0001\u0001\u0001\u0001WEBP")]
    [InlineData("ab\0\0\0\0\0\0\0\0cd\u0001\u0002")]
    public void Another_kind_of_file_is_named(string head) =>
        Diagnostics([.. Encoding.Latin1.GetBytes(head), .. new byte[40]])
            .ShouldBe(["a.txt:1:1: error: this is no text but binary data (save it as plain text in UTF-8, or move it out of the folder)"]);

    [Theory]
    [InlineData("ok <ED A0 BD ED B8 80> hier", "ok 😀 hier", "")]
    [InlineData("é <ED A0 BD> alleen", "é \uFFFD alleen", "1:3")]
    [InlineData("Één regel.\n\nEen café en een caf<E9> en meer.", "Één regel.\nEen café en een caf\uFFFD en meer.", "3:20")]
    [InlineData("Één <FF FE FF> woord.", "Één \uFFFD woord.", "1:5")]
    [InlineData("Het caf<C3>", "Het caf\uFFFD", "1:8")]
    [InlineData("Het was <E2 80>", "Het was \uFFFD", "1:9")]
    [InlineData("Het caf<E9>", "Het café", null)]
    public void A_damaged_letter_costs_no_other_one(string text, string words, string? place)
    {
        var (article, diagnostics) = ArticleReader.Read("a.txt", Bytes(text), new ReadingOptions());

        string.Join('\n', article.Blocks.Select(block => block.Text)).ShouldBe(words);
        string.Join('\n', diagnostics).ShouldStartWith(place switch
        {
            null => "a.txt:1:1: note: read as Windows-1252",
            "" => "",
            _ => $"a.txt:{place}: warning: a character is damaged here, and is shown as '\uFFFD'",
        });
    }

    /// <summary>UTF-8, with bytes in hexadecimal digits between angle brackets.</summary>
    private static byte[] Bytes(string text) =>
        [.. text.Split('<', '>').SelectMany((part, at) => at % 2 == 0 ? Encoding.UTF8.GetBytes(part) : Convert.FromHexString(part.Replace(" ", "", StringComparison.Ordinal)))];

    private static string[] Diagnostics(byte[] bytes) =>
        [.. ArticleReader.Read("a.txt", bytes, new ReadingOptions()).Diagnostics.Select(said => said.ToString())];
}
