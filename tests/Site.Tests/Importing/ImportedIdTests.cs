using System.Text.Json;

namespace Site.Tests.Importing;

/// <summary>Subscribers of the old site find nothing unread: each item keeps the id that its feed gave it, in each format that can hold it.</summary>
public sealed class ImportedIdTests
{
    [Theory]
    [InlineData("wordpress", "wp/krant.xml", "https://oud.example/?p=15 https://oud.example/?p=14 https://oud.example/?p=12")]
    [InlineData("ghost", "ghost/krant.json", "5f3c8a1e2b4d6c0039a1b2c4 5f3c8a1e2b4d6c0039a1b2c3")]
    [InlineData("jekyll", "jekyll", "https://oud.example/sport/wedstrijd https://oud.example/2020/02/03/de-sluis https://oud.example/2020/01/02/de-brug")]
    [InlineData("hugo", "hugo", "https://oud.example/posts/sluis-open/ https://oud.example/posts/brug/")]
    [InlineData("eleventy", "eleventy", "tag:oud.example,2026:seeds/2020/raar.md https://oud.example/sluis.html https://oud.example/nieuws/de-brug/")]
    [InlineData("feed", "feeds/atom.xml", "yt:video:abc tag:oud.example,2023:/een")]
    [InlineData("feed", "feeds/feed.json", "1234 https://oud.example/a/")]
    public async Task Rss_and_json_have_the_old_ids_as_they_were(string kind, string export, string ids)
    {
        using var site = new ImportedSite();
        await site.ImportAsync(kind, ImportedSite.Export(export));
        (await site.Site.BuildAsync()).Status.ShouldBe(0);
        site.Guids().ShouldBe(ids.Split(' '));
        using var json = JsonDocument.Parse(site.Site.Read("feed.json"));
        json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ShouldBe(ids.Split(' '));
    }

    [Theory]
    [InlineData("https://oud.example/?p=12", "https://oud.example/?p=12")]
    [InlineData("guid:5f3c8a1e", "tag:oud.example,2026:guid%3A5f3c8a1e")]
    [InlineData("guid:yt:video:abc", "yt:video:abc")]
    [InlineData("guid:een twee", "tag:oud.example,2026:guid%3Aeen%20twee")]
    [InlineData("urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a", "urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a")]
    [InlineData("brug", "tag:oud.example,2026:brug")]
    [InlineData("nieuws:brug", "tag:oud.example,2026:nieuws%3Abrug")]
    public async Task Atom_has_an_address_for_an_id(string key, string id)
    {
        using var site = new ImportedSite();
        site.Site.Write("seeds/a.md", $"---\nid: \"{key}\"\ndate: 2020-01-02\n---\n# Een kop\n\nDe brug gaat dicht.\n");
        (await site.Site.BuildAsync()).Status.ShouldBe(0);
        site.AtomIds().ShouldBe([id]);
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    [InlineData("feed.json")]
    public async Task The_feed_of_this_program_comes_back_with_the_same_ids(string feed)
    {
        using var old = new ImportedSite();
        old.Site.Write("seeds/een_b95b98289242d38e.md", "---\ndate: 2020-01-02\ntags: [Waal]\n---\n# De brug\n\nDe brug gaat *dicht*.\n")
            .Write("seeds/map/twee.txt", "De sluis open\n\nDe sluis is sinds gisteren open, zegt de wachter.\n")
            .Write("input/articles/twee.yml", "date: 2020-02-03\n");
        (await old.Site.BuildAsync()).Status.ShouldBe(0);

        using var site = new ImportedSite();
        (await site.ImportAsync("feed", old.Site.PathOf("output/" + feed))).Status.ShouldBe(0);
        (await site.Site.BuildAsync()).Status.ShouldBe(0);

        site.Guids().ShouldBe(old.Guids());
        site.AtomIds().ShouldBe(old.AtomIds());
    }
}
