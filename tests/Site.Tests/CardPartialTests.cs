namespace Site.Tests;

/// <summary>A partial that is made once for all pages is the same on each, and what is wrong with it has its place.</summary>
public sealed class CardPartialTests
{
    [Theory]
    [InlineData("[{{ card.title }}|{{ text.nav.archive }}]", "[Een &amp; twee|Archief]", "")]
    [InlineData("{{ page.title }}", "", "theme/templates/partials/item.html:1:4: error: The variable or function `page` was not found (while rendering")]
    [InlineData(
        "{{ no_such 1 }}", "",
        "theme/templates/partials/item.html:1:4: error: The variable or function `no_such` was not found (while rendering")]
    public async Task Check(string partial, string shown, string error)
    {
        using var site = Site().Write("theme/templates/partials/item.html", partial);
        site.Write("theme/templates/article.html",
            "<title>{{ article.title }}</title><h1>{{ if article.next }}{{ include_card 'partials/item.html' article.next }}{{ end }}</h1>");
        var said = (await site.BuildAsync()).Error;
        said.ShouldStartWith(error);
        if (error.Length > 0)
            return;
        said.ShouldBe("");
        site.Read("een/index.html").ShouldContain($"<h1>{shown}</h1>");
    }

    [Theory]
    [InlineData("{{ include_card 'partials/item.html' article.title }}", "include_card takes a partial and a card of the model")]
    [InlineData("{{ include_card 'partials/none.html' article.next }}", "no partial 'partials/none.html' below templates/")]
    public async Task What_is_no_card_or_no_partial_is_told(string template, string error)
    {
        using var site = Site().Write("theme/templates/article.html", template);
        (await site.BuildAsync()).Error.ShouldContain($"theme/templates/article.html:1:4: error: {error} (while rendering seeds/een.txt)");
    }

    private static TestSite Site() => TestSite.From("""
        -- input/settings.yml --
        title: Kaarten
        -- seeds/een.txt --
        ---
        title: Een
        slug: een
        date: 2026-01-02
        ---
        Tekst van een.
        -- seeds/twee.txt --
        ---
        title: Een & twee
        slug: twee
        date: 2026-01-03
        ---
        Tekst van twee.
        """).WithOwnTheme();
}
