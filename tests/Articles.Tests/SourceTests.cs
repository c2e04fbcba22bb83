using System.Text;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>A medium that is quoted is no subject; one that a text is about is.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData("Het is klaar, zegt hij tegen de NOS. Tegen RTL Nieuws zegt hij meer.", "")]
    [InlineData("Dat meldt RTL Nieuws. Volgens de Volkskrant klopt het. Aldus NRC.", "")]
    [InlineData("RTL Nieuws meldt dat het klopt. NRC schreef het eerder. CNN bericht het ook.", "")]
    [InlineData("He told CNN that it was over. According to the Associated Press it was. The New York Times reported it.", "")]
    [InlineData("It is over, reports Reuters. The BBC said so. As first reported by Politico.", "")]
    [InlineData("In de Volkskrant zegt ze dat het klopt. Ze zei het aan De Telegraaf.", "")]
    [InlineData("De NOS schrapt banen. Bij de NOS verdwijnen er dertig.", "NOS")]
    [InlineData("De BBC verkoopt haar studio. Kijkers van de BBC klagen.", "BBC")]
    [InlineData("CNN is sold. The sale of CNN took months, he told Reuters.", "CNN")]
    [InlineData("Volgens de NOS klopt het. De NOS schrapt banen.", "NOS")]
    [InlineData("Volgens Greenpeace klopt het. Tegen Greenpeace zegt hij meer.", "Greenpeace")]
    public void A_quoted_medium_is_no_subject(string text, string tags) =>
        Check(text).ShouldBe(tags.Split(';', StringSplitOptions.RemoveEmptyEntries));

    private static string[] Check(string text)
    {
        var article = ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions()).Article;
        return [.. TagAssigner.Assign([article], TagRules.None, new TagOptions()).Articles[0].Tags.Select(t => t.Tag.Name)];
    }
}
