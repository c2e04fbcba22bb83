namespace Site.Tests;

/// <summary>Which text a sidecar is for.</summary>
public sealed class SidecarTests : IDisposable
{
    private readonly TestSite _site = TestSite.From("""
        -- seeds/oost/weer.txt --
        ---
        date: 2022-03-01
        ---
        In het oosten regent het de hele dag.
        -- seeds/west/weer.txt --
        ---
        date: 2022-03-01
        ---
        In het westen schijnt de zon de hele dag.
        -- seeds/brug.txt --
        ---
        date: 2022-03-01
        ---
        De brug over de Maas gaat dicht.
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Of_two_texts_of_one_name_each_has_its_own()
    {
        _site.Write("input/articles/oost/weer.yml", "title: Regen\n").Write("input/articles/west/weer.yaml", "title: Zon\n").Write("input/articles/elders/brug.yml", "title: Dicht\n");

        (await _site.BuildAsync()).Error.ShouldBe("");

        _site.Page("regen/").QuerySelector(".body")!.TextContent.ShouldContain("oosten");
        _site.Page("zon/").QuerySelector(".body")!.TextContent.ShouldContain("westen");
        _site.Page("dicht/").QuerySelector(".body")!.TextContent.ShouldContain("Maas");
    }

    [Fact]
    public async Task One_that_could_be_for_two_texts_is_an_error_and_changes_neither()
    {
        _site.Write("input/articles/weer.yml", "title: Het weer\n");

        (await _site.BuildAsync()).ShouldBe(new(1, "",
            "input/articles/weer.yml:1:1: error: it could be that of seeds/oost/weer.txt and of seeds/west/weer.txt " +
            "(put it into a folder of the same name as that of its text, or give the texts different names)\n" +
            "site: not built; output stays as it was\n"));
    }

    [Fact]
    public async Task A_second_one_for_a_text_is_an_error()
    {
        _site.Write("input/articles/brug.yaml", "title: Open\n").Write("input/articles/brug.yml", "title: Dicht\n");

        (await _site.BuildAsync()).Error.ShouldStartWith(
            "input/articles/brug.yml:1:1: error: seeds/brug.txt has another sidecar, input/articles/brug.yaml (keep one of them)\n");
    }
}
