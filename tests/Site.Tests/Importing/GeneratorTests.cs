namespace Site.Tests.Importing;

/// <summary>What folders of other generators have in them besides words.</summary>
public sealed class GeneratorTests
{
    [Theory]
    [InlineData("{: .klein}\nEen alinea.\n{: .groot #x}\n", "Een alinea.")]
    [InlineData("Een [link](https://x.example/){:target=\"_blank\"}.", "Een [link](https://x.example/).")]
    [InlineData("```ruby\nx = {:a => 1}\n```", "```ruby\nx = {:a => 1}\n```")]
    [InlineData("{% comment %}weg{% endcomment %}Blijft.", "Blijft.")]
    [InlineData("{% if x %}Toch.{% endif %}", "Toch.")]
    [InlineData("{% raw %}{{ blijft }}{% endraw %}", "{{ blijft }}")]
    [InlineData("Zie {% link _posts/2020-01-02-b.md %} en [b]({% link _posts/2020-01-02-b.md %}).", "Zie /2020/01/02/b.html en [b](b.md).")]
    [InlineData("![x]({{ '/weg.png' | relative_url }})", "![x](https://oud.example/weg.png)")]
    [InlineData("Zie [b](2020-01-02-b.md#kop).", "Zie [b](b.md#kop).")]
    [InlineData("Zie [b][1].\n\n[1]: /2020/01/02/b.html \"B\"", "Zie [b][1].\n\n[1]: b.md \"B\"")]
    [InlineData("<a href=\"/2020/01/02/b.html\">b</a> <b>c</b>", "<a href=\"b.md\">b</a> <b>c</b>")]
    [InlineData("`[geen](/2020/01/02/b.html)`", "`[geen](/2020/01/02/b.html)`")]
    [InlineData("", "")]
    public async Task Jekyll(string body, string expected)
    {
        using var site = new ImportedSite();
        site.Site.Write("oud/_config.yml", "url: https://oud.example\n").Write("oud/_posts/2020-01-02-b.md", "---\ntitle: B\n---\nB.\n")
            .Write("oud/_posts/2020-01-03-a.md", $"---\ntitle: A\n---\n{body}\n");
        (await site.ImportAsync("jekyll", site.Site.PathOf("oud"))).Status.ShouldBe(0);
        site.Text("seeds/2020/a.md").Split("---\n\n", 2)[1].ShouldBe(expected + "\n");
    }

    [Theory]
    [InlineData("{{< ref \"b\" >}} {{< relref \"/posts/b.md#x\" >}}", "/posts/b/ /posts/b/#x")]
    [InlineData("[b]({{< ref \"b.md\" >}})", "[b](b.md)")]
    [InlineData("[b](b.md) en [c](../c/index.md)", "[b](b.md) en [c](../2019/c.md)")]
    [InlineData("{{% aside %}}\nBinnen.\n{{% /aside %}}", "\nBinnen.\n")]
    [InlineData("{{< figure src=\"x.png\" title=\"Een \\\"mooi\\\" beeld\" >}}", "![](https://oud.example/posts/a/x.png \"Een \\\"mooi\\\" beeld\")")]
    [InlineData("{{< vimeo 146022717 >}}", "<https://vimeo.com/146022717>")]
    [InlineData("{{< highlight go \"linenos=table\" >}}\nx := 1\n{{< /highlight >}}", "```go\nx := 1\n```")]
    [InlineData("Voor.<!--more-->Na.", "Voor.Na.")]
    public async Task Hugo(string body, string expected)
    {
        using var site = new ImportedSite();
        site.Site.Write("oud/config.yaml", "baseURL: https://oud.example/\n").Write("oud/content/posts/b.md", "---\ntitle: B\ndate: 2020-01-02\n---\nB.\n")
            .Write("oud/content/c/index.md", "---\ntitle: C\ndate: 2019-01-02\n---\nC.\n")
            .Write("oud/content/posts/a.md", $"---\ntitle: A\ndate: 2020-01-02\n---\n{body}\n");
        (await site.ImportAsync("hugo", site.Site.PathOf("oud"))).Status.ShouldBe(0);
        site.Text("seeds/2020/a.md").Split("---\n\n", 2)[1].Trim('\n').ShouldBe(expected.Trim('\n'));
    }

    [Theory]
    [InlineData("date: 2020-01-02 10:00:00 +0100", "date: 2020-01-02T10:00:00+01:00")]
    [InlineData("date: January 2, 2020", "date: 2020-01-02")]
    [InlineData("date: 2020-1-2", "date: 2020-01-02")]
    [InlineData("author: [Anna, Bert]", "author: \"Anna, Bert\"")]
    [InlineData("authors:\n  - name: Anna\n  - name: Bert", "author: \"Anna, Bert\"")]
    [InlineData("category: [Verkeer, Waal]", "tags: [Waal]")]
    [InlineData("tags: een twee", "tags: [een, twee]")]
    [InlineData("tags: een, twee drie", "tags: [een, twee drie]")]
    [InlineData("published: false", "draft: true")]
    [InlineData("cover:\n  image: /x.png\n  alt: Beeld", "  alt: Beeld")]
    [InlineData("redirect_from: [/x/, /y.html]", "aliases: [\"/2020/01/02/a.html\", \"/x/\", \"/y.html\"]")]
    [InlineData("lang: nl-NL", "lang: nl-NL")]
    [InlineData("title: \"Zeg: \\\"ja\\\" # nee\"", "title: \"Zeg: \\\"ja\\\" # nee\"")]
    public async Task Keys_of_others_become_those_of_texts(string given, string expected)
    {
        using var site = new ImportedSite();
        site.Site.Write("oud/_config.yml", "url: https://oud.example\n").Write("oud/_posts/2020-01-02-a.md", $"---\n{given}\n---\nWoorden.\n");
        (await site.ImportAsync("jekyll", site.Site.PathOf("oud"))).Status.ShouldBe(0);
        site.Text("seeds/2020/a.md").Split('\n').ShouldContain(expected);
    }

    /// <summary>As the generators themselves (Jekyll 4.3, Hugo 0.111, Eleventy 3.1) make them, with their usual feeds.</summary>
    [Theory]
    [InlineData("jekyll", "url: https://oud.example\nbaseurl: /krant", "_posts/2020-02-02-Hoofd Letter.md", "", "https://oud.example/krant/2020/02/02/Hoofd%20Letter")]
    [InlineData("jekyll", "url: https://oud.example\ntimezone: Europe/Amsterdam", "_posts/2020-02-02-a.md", "date: 2021-05-06 23:30:00 +0000", "https://oud.example/2021/05/07/a")]
    [InlineData("jekyll", "url: https://oud.example", "sport/_posts/2020-02-02-a+b.md", "categories: een twee", "https://oud.example/sport/een/twee/2020/02/02/a+b")]
    [InlineData("jekyll", "url: https://oud.example\npermalink: /n/:year/:i_month/:slug/", "_posts/2020-02-02-a.b.md", "categories: [Grote Stad]", "https://oud.example/n/2020/2/a.b")]
    [InlineData("hugo", "baseURL: https://oud.example/krant/", "content/posts/Hoofd Letter.md", "date: 2020-02-02", "https://oud.example/krant/posts/hoofd-letter/")]
    [InlineData("hugo", "baseURL: https://oud.example/", "content/posts/dots.in.name.md", "date: 2020-02-02", "https://oud.example/posts/dots.in.name/")]
    [InlineData("hugo", "baseURL: https://oud.example/\nlanguages: {nl: {}, en: {}}\ndefaultContentLanguage: nl", "content/posts/a.en.md", "date: 2020-02-02", "https://oud.example/en/posts/a/")]
    [InlineData("hugo", "baseURL: https://oud.example/\npermalinks: {posts: '/:year/:slug/'}", "content/posts/a.md", "title: Één café & meer!\ndate: 2020-02-02", "https://oud.example/2020/%C3%A9%C3%A9n-caf%C3%A9-meer/")]
    [InlineData("hugo", "baseURL: https://oud.example/\nuglyURLs: true", "content/posts/diep/a/index.md", "date: 2020-02-02", "https://oud.example/posts/diep/a.html")]
    [InlineData("eleventy", "", "posts/2020-01-02-a.md", "tags: posts", "https://oud.example/posts/2020-01-02-a/")]
    [InlineData("eleventy", "", "posts/2020-01-02-a.md", "permalink: \"/n/{{ page.fileSlug }}/index.html\"", "https://oud.example/n/a/")]
    public async Task An_id_is_made_of_the_address_that_the_generator_gives(string kind, string configuration, string file, string matter, string expected)
    {
        using var site = new ImportedSite();
        site.Site.Write(kind == "jekyll" ? "oud/_config.yml" : "oud/config.yaml", configuration + "\n").Write("oud/" + file, $"---\n{matter}\nweight: 1\n---\nWoorden.\n");
        string[] from = kind == "eleventy" ? ["--from", "https://oud.example/"] : [];
        (await site.ImportAsync([kind, site.Site.PathOf("oud"), .. from])).Status.ShouldBe(0);
        var text = Directory.EnumerateFiles(site.Site.PathOf("seeds"), "*.md", SearchOption.AllDirectories).ShouldHaveSingleItem();
        File.ReadAllText(text).Split('\n').ShouldContain($"id: \"{expected}\"");
    }

    [Fact]
    public async Task An_address_of_a_list_of_the_sites_own_cannot_be_a_texts()
    {
        using var site = new ImportedSite();
        site.Site.Write("oud/content/archive.md", "---\ntitle: Archief\ndate: 2020-01-02\n---\nA.\n");
        var run = await site.ImportAsync("hugo", site.Site.PathOf("oud"), "--from", "https://oud.example/");
        run.Error.ShouldContain("warning: its old address https://oud.example/archive/ cannot be kept");
        (await site.Site.BuildAsync()).Status.ShouldBe(0);
    }
}
