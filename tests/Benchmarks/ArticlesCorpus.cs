using System.Text;

namespace Benchmarks;

/// <summary>Texts in the manner of Dutch news, made from a fixed seed: names, sub-heads and captions in the shares that news has them.</summary>
internal static class ArticlesCorpus
{
    private static readonly string[] FirstNames = ["Jan", "Mark", "Sophie", "Ahmed", "Ingrid", "Willem", "Fatima", "Pieter", "Lotte", "Dirk", "Anna", "Karel", "Noor", "Bram", "Sanne", "Rutger"];

    private static readonly string[] Stems = ["Berg", "Jans", "Vries", "Dijk", "Smit", "Meer", "Boer", "Mulder", "Groot", "Vos", "Kok", "Bakk", "Visser", "Linden", "Haan", "Wit"];

    private static readonly string[] Endings = ["", "en", "er", "stra", "man", "ma", "inga", "hof"];

    private static readonly string[] Places = ["Amsterdam", "Zwolle", "Brussel", "Oekraïne", "Duitsland", "Parijs", "Den Haag", "Rusland", "Groningen", "Verenigde Staten"];

    private static readonly string[] Bodies = ["NAVO", "Europese Commissie", "Philips", "Tweede Kamer", "Ajax", "RIVM", "Openbaar Ministerie", "Staatsbosbeheer"];

    private static readonly string[] Clauses =
    [
        "de gemeente wil dat bewoners vaker meepraten over de plannen", "volgens onderzoekers is de stijging groter dan verwacht", "het besluit valt pas na de zomer",
        "omdat het geld op is moeten de werkzaamheden wachten", "dat zorgt voor lange files en boze reizigers", "er is nog geen akkoord over de verdeling van de kosten",
        "de verdachte ontkent dat hij iets met de zaak te maken heeft", "een woordvoerder laat weten dat er aan een oplossing wordt gewerkt",
    ];

    /// <summary>UTF-8 texts of about five kilobytes each.</summary>
    public static byte[][] Make(int count) => [.. Enumerable.Range(0, count).Select(i => Encoding.UTF8.GetBytes(Text(new Random(i))))];

    private static string Text(Random random)
    {
        var people = Enumerable.Range(0, 3).Select(_ => (First: Pick(random, FirstNames), Last: Pick(random, Stems) + Pick(random, Endings))).ToArray();
        var text = new StringBuilder(5200);
        while (text.Length < 4900)
        {
            for (var i = random.Next(3, 6); i > 0; i--)
                AppendSentence(text, random, people[random.Next(people.Length)]);
            text.Length--;
            text.Append("\n\n");
            if (random.Next(4) == 0)
                text.Append("Langer wachten op herstel\n\n");
            if (random.Next(12) == 0)
                text.Append("Het gebouw in ").Append(Pick(random, Places)).Append(" © ANP\n\n");
        }

        return text.ToString();
    }

    private static void AppendSentence(StringBuilder text, Random random, (string First, string Last) person)
    {
        var clause = Pick(random, Clauses);
        _ = random.Next(5) switch
        {
            0 => text.Append($"Volgens {person.First} {person.Last} van {Pick(random, Bodies)} geldt dat {clause}. "),
            1 => text.Append($"„Wij weten dat {clause}”, zegt {person.Last} in {Pick(random, Places)}. "),
            2 => text.Append($"In {Pick(random, Places)} wachten ze af: {clause}. "),
            3 => text.Append($"{char.ToUpperInvariant(clause[0])}{clause[1..]}, meldt {Pick(random, Bodies)}. "),
            _ => text.Append($"{person.Last} reageert verbaasd op {Pick(random, Bodies)}; {clause}. "),
        };
    }

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];
}
