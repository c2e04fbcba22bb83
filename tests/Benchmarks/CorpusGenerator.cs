using System.Globalization;
using System.Text;

namespace Benchmarks;

/// <summary>Makes texts in the manner of news, as many as wanted and always the same ones, for measurements at size.</summary>
internal static class CorpusGenerator
{
    /// <summary>So many people are in the news.</summary>
    private const int People = 400;

    private static readonly string[] FirstNames = ["Anna", "Jan", "Sophie", "Pieter", "Fatima", "Willem", "Emma", "Joris", "Noor", "Hendrik", "Lotte", "Karel"];
    private static readonly string[] Particles = ["", "", "", "de ", "van ", "van der ", "ten "];
    private static readonly string[] Stems = ["Berg", "Visser", "Smit", "Meer", "Dijk", "Bakker", "Brink", "Hout", "Linden", "Kamp", "Velde", "Bosch", "Ruiter", "Haan", "Molen"];
    private static readonly string[] Ends = ["", "s", "sma", "ink", "man", "aar", "stra", "mans"];
    private static readonly string[] Places = ["Utrecht", "Groningen", "Maastricht", "Zwolle", "Antwerpen", "Gent", "Middelburg", "Arnhem", "Leiden", "Delft", "Breda", "Assen"];
    private static readonly string[] Countries = ["Frankrijk", "Duitsland", "Polen", "Spanje", "Zweden", "Italië", "Oekraïne", "Canada", "Japan", "Brazilië"];
    private static readonly string[] Organisations = ["NAVO", "Europese Commissie", "Rijkswaterstaat", "Raad van State", "Rode Kruis", "ProRail", "Universiteit Leiden", "KNMI"];
    private static readonly string[] Roles = ["wethouder", "minister", "burgemeester", "onderzoeker", "woordvoerder", "voorzitter"];
    private static readonly string[] Subjects = ["de brug", "het plan", "de begroting", "het onderzoek", "de dijk", "het besluit", "de nieuwe lijn", "het akkoord", "de proef"];
    private static readonly string[] Verbs = ["besproken", "uitgesteld", "goedgekeurd", "herzien", "gepresenteerd", "verworpen", "onderzocht", "toegelicht"];
    private static readonly string[] Subheads = ["Uitgesteld", "Hoge kosten", "Nieuwe afspraken", "Geen alternatief", "Wat nu?", "Langere looptijd", "Zorgen in de buurt"];

    /// <param name="folder">Made if it is not there.</param>
    /// <param name="count">Texts.</param>
    /// <param name="bytes">About as long as each becomes.</param>
    public static void Write(string folder, int count, int bytes)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, $"{i:000000}_{Key(i)}.txt"), Text(new(i + 1), i, bytes));
    }

    private static string Key(int i) => ((ulong)(i + 1) * 0x9E3779B97F4A7C15UL).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>One of the people that the news is about: always the same one for the same seed.</summary>
    private static string PersonOf(Random random)
    {
        string Pick(string[] from) => from[random.Next(from.Length)];
        return $"{Pick(FirstNames)} {Pick(Particles)}{Pick(Stems)}{Pick(Ends)}";
    }

    private static string Text(Random random, int i, int bytes)
    {
        string Pick(string[] from) => from[random.Next(from.Length)];
        string Person() => PersonOf(new(random.Next(People)));
        var (main, place, country, organisation) = (Person(), Pick(Places), Pick(Countries), Pick(Organisations));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ndate: {new DateTime(2015, 1, 1).AddHours(i * 7 % 90_000):yyyy-MM-dd HH:mm}\n---\n");
        text.Append(CultureInfo.InvariantCulture, $"In {place} is {Pick(Subjects)} zaterdag na lang overleg {Pick(Verbs)}, zegt {Pick(Roles)} {main}. ");
        text.Append(CultureInfo.InvariantCulture, $"Het gaat om dossier {i + 1}, waar ook {organisation} bij betrokken is.\n\n");
        while (text.Length < bytes)
        {
            if (random.Next(4) == 0)
                text.Append(Pick(Subheads)).Append("\n\n");
            for (var sentences = 3 + random.Next(3); sentences > 0; sentences--)
                text.Append(Sentence()).Append(' ');
            text.Length--;
            text.Append("\n\n");
        }

        return text.ToString();

        string Sentence() => random.Next(6) switch
        {
            0 => $"Volgens {main[(main.IndexOf(' ', StringComparison.Ordinal) + 1)..]} is {Pick(Subjects)} in {place} op tijd {Pick(Verbs)}.",
            1 => $"„We hebben {Pick(Subjects)} zorgvuldig {Pick(Verbs)}”, zei {Pick(Roles)} {Person()} na afloop van het overleg.",
            2 => $"Ook in {country} en {Pick(Countries)} werd {Pick(Subjects)} de afgelopen maanden {Pick(Verbs)}, meldt {organisation}.",
            3 => $"Dat kost de gemeente {random.Next(2, 900)} miljoen euro, terwijl {Pick(Subjects)} pas over {random.Next(2, 12)} jaar wordt {Pick(Verbs)}.",
            4 => $"Bewoners van {Pick(Places)} vrezen dat {Pick(Subjects)} opnieuw wordt {Pick(Verbs)} en dat de overlast daardoor langer duurt.",
            _ => $"Hoe {Pick(Subjects)} verder wordt {Pick(Verbs)}, is volgens betrokkenen nog niet te zeggen, maar uitstel ligt niet voor de hand.",
        };
    }
}
