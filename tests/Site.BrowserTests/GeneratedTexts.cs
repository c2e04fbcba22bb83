using System.Globalization;

namespace Site.BrowserTests;

/// <summary>Enough texts for lists of several pages, each with something that sets it apart.</summary>
internal static class GeneratedTexts
{
    public const int Count = 60;

    private static readonly string[] Subjects =
        ["De NAVO", "Vladimir Poetin", "Volodimir Zelenski", "Oekraïne", "Rusland", "Jens Stoltenberg", "Mark Rutte", "Duitsland"];

    private static readonly string[] Deeds =
    [
        "stuurt luchtafweer naar het front", "spreekt met de lidstaten over de oorlog", "wil meer wapens leveren",
        "verwacht een zware winter", "waarschuwt voor nieuwe aanvallen", "noemt de verkiezingen een schijnvertoning",
        "bezoekt de hoofdstad Kiev", "verhoogt de uitgaven voor defensie",
    ];

    /// <summary>Writes the texts into the folder: plain ones, one in English, and one of Markdown with all that it can hold.</summary>
    public static void Write(string folder)
    {
        for (var number = 1; number <= Count; number++)
            File.WriteAllText(Path.Join(folder, $"bericht-{number:00}.txt"), Text(number));
        File.WriteAllText(Path.Join(folder, "engels.txt"), English);
        File.WriteAllText(Path.Join(folder, "wapens.md"), Markdown);
    }

    /// <summary>A word that only this text has, <c>merk17woord</c>.</summary>
    public static string WordOf(int number) => string.Create(CultureInfo.InvariantCulture, $"merk{number}woord");

    private static string Text(int number)
    {
        var (subject, other, deed) = (Of(Subjects, number), Of(Subjects, number * 3 + 1), Of(Deeds, number * 5));
        var date = new DateOnly(2024, 3, 31).AddDays(-9 * number);
        return $"""
            ---
            date: {date:yyyy-MM-dd}
            ---
            {subject} {deed}, heeft een woordvoerder van {other} bericht. Volgens {other} gaat het om zending {number} en is dat hard nodig.

            Dossier {number}

            In een verklaring met het kenmerk {WordOf(number)} staat dat {subject} en {other} elkaar deze week treffen. „We geven niet op”, zei de minister in de Tweede Kamer, waar de kinderombudsman en de langeafstandsraketverdedigingssystemen ter sprake kwamen.

            {Of(Subjects, number + 2)} {Of(Deeds, number + 3)}. De Europese Unie en de Verenigde Naties volgen de gebeurtenissen op de voet. Inwoners van Kiev wachten af.
            """;
    }

    private static string Of(string[] words, int number) => words[number % words.Length];

    private const string English = """
        ---
        date: 2023-05-05
        title: Parliament in London debates the war in Ukraine
        lang: en
        tags+: [Kindercarnavalsoptochtvoorbereidingswerkzaamhedencomité]
        ---
        The parliament in London has debated the war for two days. Members of all parties asked the government to send more help to the people of Ukraine before the winter.

        The government said that it would answer within a week, and that the countries of NATO had agreed to share the costs among themselves.
        """;

    private const string Markdown = """
        ---
        date: 2023-06-06
        title: Wat er aan wapens geleverd is
        tags+: [Kindercarnavalsoptochtvoorbereidingswerkzaamhedencomité]
        ---
        Oekraïne kreeg van de **NAVO** veel[^1], zie de tabel en [de NAVO](https://www.nato.int/).

        ## De tabel

        | land | luchtafweersystemen | gevechtsvliegtuigen | pantserrupsvoertuigen | granaten van 155 millimeter |
        |---|---:|---:|---:|---:|
        | Duitsland | 12 | 0 | 100 | 250.000 |
        | Nederland | 3 | 24 | 45 | 100.000 |

        ```json
        { "een": "regel die zo lang is dat hij op een smal scherm nooit van zijn leven past, hoe klein de letters ook staan" }
        ```

        > De winter is aangebroken in Oekraïne

        1. een lijst
        2. van twee

        [^1]: Volgens de minister.
        """;
}
