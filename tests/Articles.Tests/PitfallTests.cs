using System.Text;
using Articles;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>One row a pitfall: a text, what must be among its tags, and what must not.</summary>
public sealed class PitfallTests
{
    [Theory]
    [InlineData("Schrijver Maarten ’t Hart heeft een boek. Lezers van ’t Hart zijn blij. Volgens ’t Hart is het zijn beste.", "Maarten ’t Hart", "Hart|’t Hart")]
    [InlineData("In 's-Gravenhage is feest. Heel 's-Gravenhage viert mee.", "'s-Gravenhage", "Gravenhage")]
    [InlineData("In IJmuiden ligt een schip. De haven van IJmuiden is dicht.", "IJmuiden", "Ijmuiden")]
    [InlineData("Trainer Frenk de Jong won. De Jong was blij. Het jong was ziek, en dat jong bleef thuis.", "Frenk de Jong", "Jong|De Jong|Frenk")]
    [InlineData("Hij betaalde honderd mark. De mark was toen geld, zei Mark Rutte. Rutte lachte.", "Mark Rutte", "Mark|Rutte")]
    [InlineData("Frank de Boer is frank en vrij. Dat frank zijn past bij De Boer.", "Frank de Boer", "Frank|Boer|De Boer")]
    [InlineData("De Noor Jens Stoltenberg spreekt. Een andere Noor luistert. Noor Jansen ook, en Jansen klapt.", "Jens Stoltenberg;Noor Jansen", "Noor|Jansen")]
    [InlineData("De Turkse regering en de Turkse lira. Ook Turken in Nederland volgen Turkije.", "Turkije", "Turkse|Turken")]
    [InlineData("Wales speelt tegen Dominica. Wales wint, Dominica verliest.", "Wales;Dominica", "")]
    [InlineData("In Mei en in Maart regent het. Ook op 3 Mei, zei premier Theresa May. May zuchtte.", "Theresa May", "Mei|Maart|May")]
    [InlineData("Het WK begint. Na het WK en het EK zijn er DNA-tests, schrijft het AD op TV. Het EK is uit.", "", "WK|EK|DNA|AD|TV")]
    [InlineData("Posted at 3 PM PST on January 5. Another on March 3 at 4 PM EST. Monday was fine.", "", "January|March|PST|EST|PM|Monday")]
    [InlineData("Oekrai\u0308ne vecht. De steun voor Oekrai\u0308ne groeit. Ook Oekraine zelf betaalt.", "Oekraïne", "Oekraine")]
    [InlineData("Oek\u00ADra\u00ADïne en Rus\u200Bland praten. Zo lang Oekraïne en Rusland praten is er hoop.", "Oekraïne;Rusland", "")]
    [InlineData("Hij woont in Zürich. Vroeger schreef men Zurich, en nu weer Zürich.", "Zürich", "Zurich")]
    [InlineData("De Europese Unie (EU) wil meer. Volgens de EU kan het. De Europese Unie wacht.", "EU", "Europese Unie|Europese")]
    [InlineData("De Stichting Grote Rivieren (SGR) bouwt. De SGR kiest. Ook de SGR betaalt.", "SGR", "Stichting Grote Rivieren|Stichting")]
    [InlineData("De Navo groeit. Vandaag praat de NAVO. Morgen praat de NAVO met de NATO.", "NAVO", "Navo|NATO")]
    [InlineData("De NAVO-baas en de NAVO-landen praten. Een NAVO-top volgt.", "NAVO", "NAVO-baas|NAVO-landen|NAVO-top")]
    [InlineData("Zijn T-shirt en e-mail kwamen per A-merk. Dat T-shirt past. Met X-stralen gezien.", "", "T|A|X|T-shirt|A-merk|X-stralen")]
    [InlineData("Ruttes plan en Poetins oorlog. Mark Rutte wil praten met Vladimir Poetin. Dat is Ruttes idee.", "Mark Rutte;Vladimir Poetin", "Ruttes|Poetins")]
    [InlineData("Eurocommissaris Frans Timmermans lacht. Volgens Timmermans kan het. De timmerman niet.", "Frans Timmermans", "Timmerman|Timmermans")]
    [InlineData("Journalisten van RTL Nieuws bellen. Kijkers van RTL Nieuws klagen over RTL Nieuws.", "RTL Nieuws", "RTL Nieuw|Nieuws|RTL")]
    [InlineData("De Amsterdamse haven en de Amsterdamse politie. Burgemeesters uit Amsterdam komen.", "Amsterdam", "Amsterdamse")]
    [InlineData("Jan Jansen en Piet Jansen ruziën. Maar Jansen wint. Dat weet Jansen.", "", "Jansen")]
    [InlineData("De Amerikaanse president Joe Biden komt. Morgen gaat Biden weer.", "Joe Biden", "Verenigde Staten|Biden|Amerikaanse")]
    [InlineData("Ik zag Jaap de Hoop Scheffer. De Hoop Scheffer zwaaide naar Leo Pardon van de NMBS. Pardon lachte.", "Jaap de Hoop Scheffer;Leo Pardon", "Scheffer|De Hoop Scheffer|Leo Pardon van de NMBS")]
    [InlineData("Ursula von der Leyen sprak. Volgens Von der Leyen is het klaar. Dat zei Von der Leyen.", "Ursula von der Leyen", "Leyen|Von der Leyen")]
    [InlineData("Volodimir Zelenski belt. Volgens Volodymyr Zelensky is er hoop. Zelenski hangt op.", "Volodimir Zelenski", "Zelenski|Zelensky|Volodymyr Zelensky")]
    [InlineData("Het Centraal Bureau voor de Statistiek telt. Dat telt het CBS ook.", "CBS", "Statistiek|Centraal Bureau")]
    [InlineData("De Raad van State adviseert. Het kabinet volgt de Raad van State.", "Raad van State", "State|Raad")]
    [InlineData("Nieuws van AT&T en van D66. Ook AT&T en D66 reageren op de G7, en de G7 zwijgt.", "AT&T;D66;G7", "AT|T")]
    [InlineData("Ondanks alles bleef hij. Bovendien regende het. Bovendien waaide het. Inmiddels is het droog. Inmiddels schijnt de zon.", "", "Ondanks|Bovendien|Inmiddels")]
    [InlineData("De oude brug in Zwolle is dicht.\n\nNederland\n\nHij is al jaren stuk, zegt de gemeente. Daarom moet er snel een nieuwe komen.", "Zwolle", "Nederland Hij")]
    [InlineData("De winter is koud in de stad en ver daarbuiten.\n\nDe haven Ⓒ ANP / HH\n\nDe haven is bevroren © ANP\n\nHet vriest nog dagen, zegt het KNMI.", "KNMI", "ANP|HH")]
    public void Names_are_tagged_and_what_looks_like_one_is_not(string text, string tags, string noTags)
    {
        var found = Check(text);

        foreach (var tag in tags.Split(';', StringSplitOptions.RemoveEmptyEntries))
            found.ShouldContain(tag);
        foreach (var tag in noTags.Split('|', StringSplitOptions.RemoveEmptyEntries))
            found.ShouldNotContain(tag);
    }

    [Fact]
    public void Turkish_letters_do_not_depend_on_the_machine()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
            Slug.From("INSTITUUT ISTANBUL").ShouldBe("instituut-istanbul");
            Slug.From("ısı").ShouldBe("isi");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static string[] Check(string text)
    {
        var article = ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions()).Article;
        return [.. TagAssigner.Assign([article], TagRules.None, new TagOptions()).Articles[0].Tags.Select(t => t.Tag.Name)];
    }
}
