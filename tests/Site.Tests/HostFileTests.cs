namespace Site.Tests;

/// <summary>Rules for hosts that read them from files beside the pages.</summary>
public sealed class HostFileTests
{
    private const string Files = """
        -- input/published.lock.yml --
        "tag:oude-bruggen": {"name":"Oude bruggen","to":"bruggen"}
        -- seeds/a_0000000000000001.txt --
        ---
        title: Eerste
        date: 2024-05-01
        tags: [Bruggen]
        ---
        De brug gaat dicht.
        -- input/settings.yml --
        minimum_articles_per_tag: 1
        """;

    [Fact]
    public async Task Without_a_host_there_are_no_rules()
    {
        using var site = TestSite.From(Files + "\nurl: https://proef.example/");
        (await site.BuildAsync()).Error.ShouldBe("");
        site.Published().Keys.ShouldNotContain("_headers");
        site.Published().Keys.ShouldNotContain("_redirects");
    }

    [Theory]
    [InlineData("netlify", "301!")]
    [InlineData("cloudflare", "301")]
    public async Task A_merged_tag_redirects_in_the_hosts_own_way_with_the_prefix(string host, string status)
    {
        using var site = TestSite.From($"{Files}\nurl: https://proef.example/krant/\nhost: {host}");
        (await site.BuildAsync()).Error.ShouldBe("");
        site.Read("_redirects").ShouldBe($"/krant/tags/oude-bruggen/ /krant/tags/bruggen/ {status}\n/krant/tags/oude-bruggen/feeds/ /krant/tags/bruggen/feeds/ {status}\n");
        (await site.BuildAsync("--clean")).Output.ShouldContain("written 0");
    }

    [Fact]
    public async Task Feeds_assets_and_everything_have_their_headers()
    {
        using var site = TestSite.From(Files + "\nurl: https://proef.example/krant/\nhost: netlify");
        (await site.BuildAsync()).Error.ShouldBe("");
        site.Read("_headers").ShouldBe("""
            /krant/*
              Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; media-src 'self' https:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              X-Frame-Options: SAMEORIGIN
              Strict-Transport-Security: max-age=31536000

            /krant/assets/*
              Cache-Control: public, max-age=31536000, immutable

            /krant/*feed.xml
              Content-Type: application/rss+xml; charset=utf-8

            /krant/archive/feed-*
              Content-Type: application/rss+xml; charset=utf-8

            /krant/*atom.xml
              Content-Type: application/atom+xml; charset=utf-8

            /krant/archive/atom-*
              Content-Type: application/atom+xml; charset=utf-8

            /krant/*feed.json
              Content-Type: application/feed+json; charset=utf-8

            /krant/*feeds.opml
              Content-Type: text/x-opml; charset=utf-8

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Rules_of_ones_own_stand_in_the_place_of_those_that_are_made()
    {
        using var site = TestSite.From(Files + "\nhost: netlify").Write("input/static/_headers", "/*\n  X: y\n");
        var run = await site.BuildAsync();
        (run.Status, run.Error).ShouldBe((0, ""));
        site.Read("_headers").ShouldBe("/*\n  X: y\n");
    }

    [Fact]
    public async Task Another_host_is_an_error_that_names_those_there_are()
    {
        using var site = TestSite.From(Files + "\nhost: geocities");
        (await site.BuildAsync()).Error.ShouldContain("input/settings.yml:2:7: error: 'host' cannot be 'geocities' (write netlify or cloudflare)\n");
    }
}
