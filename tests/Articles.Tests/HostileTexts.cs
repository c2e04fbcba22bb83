namespace Articles_Tests;

/// <summary>Texts made to take long, by name; each grows with the number it is given.</summary>
internal static class HostileTexts
{
    public static readonly IReadOnlyDictionary<string, Func<int, string>> All = new Dictionary<string, Func<int, string>>
    {
        ["one line"] = n => Repeat("dit is een regel zonder einde in Nederland ", n * 1500),
        ["quotes"] = n => $"{Repeat("„", n * 1000)}Ja.{Repeat("”", n * 1000)}",
        ["names"] = n => string.Join(' ', Enumerable.Range(0, n * 2000).Select(i => $"Daarna kwam Jan Jansen{Letters(i)} binnen.")),
        ["shouting"] = n => Repeat("DIT IS ALLEMAAL IN HOOFDLETTERS. ", n * 1000),
        ["open tags"] = n => Repeat("<a href=\"<b <i ", n * 2000),
        ["short lines"] = n => Repeat("Kop\n\nZin die hier staat.\n\n", n * 1000),
        ["hyphens"] = n => $"A{Repeat("-b", n * 10000)}",
        ["brackets"] = n => $"Een zin ({Repeat(" (", n * 3000)}.",
        ["list"] = n => Repeat("- punt\n", n * 3000),
        ["videos"] = n => Repeat("<video src=\"f.mp4\">\n\nEen zin.\n\n</video>\n\n", n * 100),
        ["equal headings"] = n => Repeat("## Kop\n\nEen zin.\n\n", n * 300),
        ["footnotes"] = n => string.Concat(Enumerable.Range(0, n * 300).Select(i => $"Een zin[^{i}].\n\n[^{i}]: Een noot.\n\n")),
        ["one footnote"] = n => $"{Repeat("Een zin[^a].\n\n", n * 300)}[^a]: Een noot.\n",
        ["nested elements"] = n => Repeat("<div>", n * 2000) + "Een zin." + Repeat("</div>", n * 2000),
        ["nested, not closed"] = n => Repeat("<b>een ", n * 1000),
        ["deep"] = n => Repeat("<div>\n\nEen zin.\n\n", n * 100),
    };

    private static string Letters(int i) => string.Concat((char)('a' + (i % 26)), (char)('a' + (i / 26 % 26)), (char)('a' + (i / 676 % 26)));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
