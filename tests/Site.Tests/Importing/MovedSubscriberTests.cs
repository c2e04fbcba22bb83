using Site.Tests.Feeds;

namespace Site.Tests.Importing;

/// <summary>A subscriber of the old site, whose feed leads to the new one from one day to the next, finds nothing unread.</summary>
[Trait("slow", "readers")]
public sealed class MovedSubscriberTests
{
    [Theory]
    [InlineData("rss.xml", "feed.xml")]
    [InlineData("atom.xml", "atom.xml")]
    public async Task Newsboat_shows_no_old_item_again_after_the_move(string old, string feed)
    {
        Tools.Require("newsboat");
        Tools.Require("python3");
        using var site = new ImportedSite();
        Directory.CreateDirectory(site.Site.Output);
        File.Copy(ImportedSite.Export("feeds/" + old), site.Site.PathOf("output/" + feed));
        await using var server = await FeedServer.StartAsync(site.Site.Output);
        var reader = new Newsboat(site.Site.PathOf("newsboat"), server.Address + feed);
        reader.Reload();
        reader.Unread().Length.ShouldBe(2);
        reader.ReadAll();
        File.Delete(site.Site.PathOf("output/" + feed));

        await site.ImportAsync("feed", ImportedSite.Export("feeds/" + old));
        (await site.Site.BuildAsync()).Status.ShouldBe(0);
        reader.Reload();

        reader.Unread().ShouldBeEmpty();
        site.Site.Write("seeds/nieuw.md", "---\ndate: 2024-01-01\n---\n# Nieuw\n\nDe tunnel gaat open.\n");
        (await site.Site.BuildAsync()).Status.ShouldBe(0);
        reader.Reload();
        reader.Unread().ShouldBe(["Nieuw"]);
    }
}
