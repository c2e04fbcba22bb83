using System.Text;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>Where a name ends, and which words are none: a row is a text, the tags it must have, and those it must not.</summary>
public sealed class NameEndTests
{
    [Theory]
    // An initial ends a sentence where a function word follows.
    [InlineData("Zij zag Michael P. Hij kreeg cel. De zaak tegen Michael P. loopt.", "Michael P.", "Michael P. Hij|Michael")]
    [InlineData("De zaak tegen Michael P. De rechter sprak. Ook Michael P. sprak.", "Michael P.", "Michael P. De")]
    [InlineData("De zaak tegen Ruben K.\nMorgen volgt meer over Ruben K.", "Ruben K.", "Ruben K. Morgen")]
    [InlineData("De zaak tegen Ruben K.\n\nInmiddels volgt meer over Ruben K.", "Ruben K.", "Ruben K. Inmiddels")]
    [InlineData("Het is Ruben K. Advocaten zwijgen. De advocaten van Ruben K. zwegen. Twee advocaten. Oude advocaten.", "Ruben K.", "Ruben K. Advocaten|Advocaten")]
    [InlineData("The case of Michael P. He was jailed. Later Michael P. appealed.", "Michael P.", "Michael P. He")]
    [InlineData("Ook Jan P. De Vries zingt. De fans van Jan P. De Vries klappen.", "Jan P. De Vries", "Jan P.")]
    [InlineData("De film van George W. Bush en Samuel L. Jackson. George W. Bush lacht, Samuel L. Jackson niet.", "George W. Bush;Samuel L. Jackson", "George W.|Bush|Jackson")]
    // An adjective of a country or place is no part of a name.
    [InlineData("De Zweedse Greta Thunberg is er. Ook Thunberg spreekt.", "Greta Thunberg", "Zweedse Greta Thunberg|Thunberg")]
    [InlineData("Zweedse Wilhelmina Skogh wint. Daarna zong Skogh.", "Wilhelmina Skogh", "Zweedse Wilhelmina Skogh")]
    [InlineData("In het Franse Nantes is feest. Heel Nantes danst.", "Nantes", "Franse Nantes")]
    [InlineData("Volgens de Amerikaanse Brigham Universiteit is dat knap. De Brigham Universiteit telt.", "Brigham Universiteit", "Amerikaanse Brigham Universiteit|Amerikaanse Brigham")]
    [InlineData("De Amsterdamse Zjakkie Blom zingt. Later danst Blom.", "Zjakkie Blom", "Amsterdamse Zjakkie Blom")]
    [InlineData("De New Yorkse Zjakkie Blom zingt. Later danst Blom.", "Zjakkie Blom", "New Yorkse Zjakkie Blom|Yorkse Zjakkie Blom")]
    [InlineData("De Zuid-Koreaanse Kim Yuna schaatst. Morgen rust Kim Yuna.", "Kim Yuna", "Zuid-Koreaanse Kim Yuna")]
    [InlineData("Een Rus genaamd Zjakkie Blom. De Rus Zjakkie Blom won. Ook de Fin Aki Maki won van Zjakkie Blom.", "Zjakkie Blom;Aki Maki", "Rus Zjakkie Blom|Fin Aki Maki")]
    [InlineData("French striker Didier Blom won. The South Korean Kim Yuna lost to Didier Blom.", "Didier Blom;Kim Yuna", "South Korean Kim Yuna|French")]
    [InlineData("A storm hit the Britse Maagdeneilanden. De Britse Maagdeneilanden wachten.", "Britse Maagdeneilanden", "Maagdeneilanden")]
    [InlineData("Hij kwam van de Nederlandse Antillen. De Nederlandse Antillen zijn opgeheven.", "Nederlandse Antillen", "Antillen")]
    [InlineData("De Duitse Bondsdag stemt. De Bondsdag is vol.", "Duitse Bondsdag", "Bondsdag")]
    [InlineData("De Nederlandse Vereniging van Journalisten klaagt. De Nederlandse Vereniging van Journalisten wint.", "Nederlandse Vereniging van Journalisten", "Vereniging van Journalisten")]
    [InlineData("Het Nederlands Forensisch Instituut zoekt. Het Nederlands Forensisch Instituut vindt.", "Nederlands Forensisch Instituut", "Forensisch Instituut")]
    [InlineData("Shares of American Express rose. Later American Express fell.", "American Express", "Express")]
    [InlineData("The British Museum opened. The British Museum is free.", "British Museum", "Museum")]
    [InlineData("De Noor Jens Stoltenberg zag Noor Jansen. Jens Stoltenberg groette Noor Jansen.", "Jens Stoltenberg;Noor Jansen", "Noor|Jansen")]
    // Hyphens stay.
    [InlineData("Koning Willem-Alexander komt. Met Willem-Alexander kwam de regen in Noord-Holland en in Rotterdam-Zuid.", "Willem-Alexander;Noord-Holland;Rotterdam-Zuid", "Willem|Alexander|Holland|Rotterdam")]
    [InlineData("President Bashar al-Assad vlucht. De troepen van Al-Assad ook, zegt Bashar al-Assad.", "Bashar al-Assad", "Assad|Bashar")]
    // Middle initials and articles make no other name.
    [InlineData("Donald J. Trump komt. Volgens Donald Trump is het feest. Donald Trump lacht.", "Donald Trump", "Donald J. Trump|Trump")]
    [InlineData("George W. Bush sprak met George H.W. Bush. George W. Bush won, George H.W. Bush ook. Ook George Bush was er.", "George W. Bush;George H.W. Bush", "Bush")]
    [InlineData("De Volkskrant groeit. Lezers van de Volkskrant juichen. In De Volkskrant staat alles.", "De Volkskrant", "Volkskrant|de Volkskrant")]
    [InlineData("The Guardian grows. Readers of the Guardian cheer for The Guardian.", "The Guardian", "Guardian")]
    [InlineData("Het zwembad De Zeehond is dicht. Heel De Zeehond lekt. De Zeehond is oud.", "De Zeehond", "Zeehond")]
    // A word that only starts sentences is none.
    [InlineData("Denk je mee? Best leuk. Denk aan de regels. Meld je nu. Vraag het ons. Best gek.", "", "Denk|Best|Meld|Vraag")]
    [InlineData("Vraag: komt het goed? Antwoord: ja. Vraag: echt? Antwoord: nee, zegt ze.", "", "Vraag|Antwoord")]
    [InlineData("Ask him. Best of all, he came. Reading is fun. Ask again. Best is best. Reading helps.", "", "Ask|Best|Reading")]
    [InlineData("De partij Denk wint. Volgens Denk kan het. Denk is blij.", "Denk", "")]
    [InlineData("Hij speelt voor Best. De fans van Best zingen.", "Best", "")]
    [InlineData("Zwolle wint. Zwolle speelt thuis.", "Zwolle", "")]
    // A verb behind an initial asks a question.
    [InlineData("Dat zegt Mohammed A. Ligt de waarheid in het midden? Mohammed A. zwijgt, zegt Mohammed A. Komt er een vonnis?", "Mohammed A.", "Mohammed A. Ligt|Mohammed A. Komt|Ligt|Komt")]
    [InlineData("Kevin de G. zwijgt. De rechter gelooft Kevin de G. niet.", "Kevin de G.", "")]
    // The family's name first.
    [InlineData("Zheng Qinwen verloor. China's Zheng hit six faults, and Zheng left.", "Zheng Qinwen", "Zheng|Qinwen")]
    [InlineData("President Xi Jinping komt. Volgens Xi kan het. Xi reist met Li Qiang, en Li zwijgt.", "Xi Jinping;Li Qiang", "Xi|Li|Jinping|Qiang")]
    [InlineData("Leider Kim Jong Un dreigt. Kim sprak met Moon Jae-in, zegt Moon.", "Kim Jong Un;Moon Jae-in", "Kim|Moon|Jong Un")]
    [InlineData("Ban Ki-moon komt. Daarna zwijgt Ban, en Chung Eui-sun lacht, zegt Chung.", "Ban Ki-moon;Chung Eui-sun", "Ban|Chung|Ki-moon|Eui-sun")]
    [InlineData("Kim Clijsters wint. Clijsters lacht. Lee Towers zingt, en Towers zweet.", "Kim Clijsters;Lee Towers", "Clijsters|Towers|Kim|Lee")]
    // Names that go on.
    [InlineData("He wrote Death of a Salesman and loved Death of a Salesman.", "Death of a Salesman", "Death|Salesman")]
    [InlineData("Hij won de Grand Prix van Monaco. De Grand Prix van Monaco is kort.", "Grand Prix van Monaco", "Grand Prix|Monaco")]
    [InlineData("The top is run by Sultan al-Jaber. Critics of Sultan al-Jaber wait.", "Sultan al-Jaber", "al-Jaber")]
    [InlineData("AMSTERDAM - De raad praat. In de raad zweeg men over Amsterdam.", "Amsterdam", "AMSTERDAM")]
    [InlineData("Ze zingt: I’m here. Toen: I’m there. We’ve won, zegt ze. We’ve lost. Don’t go. Don’t stay.", "", "I’m|We’ve|Don’t|Don")]
    [InlineData("The North American market and the MPs with their PCs. North American PCs please MPs.", "", "North American|MPs|PCs")]
    // What stands before a title.
    [InlineData("New York Attorney General Letitia James sued. James won in New York.", "Letitia James;New York", "York|New York Attorney General")]
    public void Names_end_where_they_end(string text, string tags, string noTags)
    {
        var found = Check(text);

        foreach (var tag in tags.Split(';', StringSplitOptions.RemoveEmptyEntries))
            found.ShouldContain(tag);
        foreach (var tag in noTags.Split('|', StringSplitOptions.RemoveEmptyEntries))
            found.ShouldNotContain(tag);
    }

    private static string[] Check(string text)
    {
        var article = ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions()).Article;
        return [.. TagAssigner.Assign([article], TagRules.None, new TagOptions()).Articles[0].Tags.Select(t => t.Tag.Name)];
    }
}
