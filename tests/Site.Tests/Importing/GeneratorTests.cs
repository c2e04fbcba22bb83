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
