namespace Site.Tests.Preview;

public sealed class ScratchFileTests
{
    [Fact]
    public async Task What_editors_leave_beside_a_file_is_neither_read_nor_published()
    {
        using var site = TestSite.From("""
            -- seeds/a_0000000000000001.txt --
            ---
            date: 2022-03-01
            ---
            De brug over de Maas gaat dicht.
            -- seeds/a_0000000000000001.txt~ --
            De brug was open.
            -- input/static/los.txt --
            los
            -- input/static/los.txt~ --
            oud
            """).WithOwnTheme();
        (await site.BuildAsync()).Error.ShouldBe("");
        var before = site.Published();

        // vim's copy of an open file, its backup, emacs' unsaved words and its lock: a link that leads nowhere.
        site.Write("theme/templates/.article.html.swp", "{{ for }}").Write("theme/templates/article.html~", "{{ end }}")
            .Write("theme/assets/#site.css#", "p {").Write("theme/assets/4913", "").Write("theme/i18n/.nl.yml.swp", "[");
        File.CreateSymbolicLink(site.PathOf("seeds/.#a_0000000000000001.txt"), "editor@machine.4711:1700000000");
        File.CreateSymbolicLink(site.PathOf("input/.#over.md"), "editor@machine.4711:1700000000");
        File.CreateSymbolicLink(site.PathOf("theme/templates/.#article.html"), "editor@machine.4711:1700000000");

        (await site.BuildAsync()).Error.ShouldBe("");
        site.Published().ShouldBe(before);
        before.Keys.ShouldNotContain("los.txt~");
    }
}
