namespace Site.Tests;

/// <summary>What lies among the texts and is none, or is not there: said by name, and nothing of it goes live.</summary>
public sealed class DoubtfulSourceTests
{
    private const string Pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n";
    private const string IsPointer = "it is a Git LFS pointer in the place of the file (run `git lfs pull`, and let a build server check out with LFS)";

    [Theory]
    [InlineData("seeds/stuk.txt", "", "seeds/stuk.txt:1:1: error: " + IsPointer)]
    [InlineData("seeds/brug.jpg", "![Brug](brug.jpg)", "seeds/a.md:5:1: error: 'brug.jpg' is not published: " + IsPointer)]
    [InlineData("seeds/verslag.pdf", "[Verslag](verslag.pdf)", "seeds/a.md:5:1: error: 'verslag.pdf' is not published: " + IsPointer)]
    [InlineData("input/static/film.mp4", "", "input/static/film.mp4:1:1: error: " + IsPointer)]
    [InlineData("input/over.md", "", "input/over.md:1:1: error: " + IsPointer)]
    public async Task A_pointer_is_not_what_it_points_to(string file, string text, string said)
    {
        using var site = Make(text);
        site.Write(file, Pointer);

        var run = await site.BuildAsync();

        run.Status.ShouldBe(1);
        run.Error.ShouldContain(said);
    }

    [Theory]
    [InlineData("seeds/b.txt", "Kop\n\n<<<<<<< HEAD\nEen.\n=======\nTwee.\n>>>>>>> tak\n", "seeds/b.txt:3:1: error: there is a conflict")]
    [InlineData("input/over.md", "# Over\n\n<<<<<<< HEAD\nEen.\n=======\nTwee.\n>>>>>>> tak\n", "input/over.md:3:1: error: there is a conflict")]
    [InlineData("theme/templates/article.html", "<<<<<<< HEAD\n=======\n>>>>>>> tak\n", "theme/templates/article.html:1:1: error: there is a conflict")]
    [InlineData("seeds/a\\b.txt", "Kop\n\nDe brug is dicht.", "seeds/a/b.txt:1:1: error: its name has a backslash in it, which is no part of an address (rename it)")]
    public async Task It_is_named_and_keeps_the_site_as_it_was(string file, string text, string said)
    {
        using var site = Make("");
        if (file.StartsWith("theme/", StringComparison.Ordinal))
            site.WithOwnTheme();
        site.Write(file, text);

        var run = await site.BuildAsync();

        run.Status.ShouldBe(1);
        run.Error.ShouldContain(said);
    }

    [Fact]
    public async Task Drafts_whose_front_matter_is_nearly_right_stay_drafts()
    {
        using var site = Make("");
        const string Words = "De gemeente heeft vandaag besloten dat de oude brug open gaat.\n";
        site.Write("seeds/toml.md", $"+++\ntitle = \"De brug\"\ndate = 2026-01-01\ndraft = true\n+++\n{Words}");
        site.Write("seeds/json.md", $"{{\"title\": \"De dijk\", \"draft\": true}}\n\n{Words}");
        site.Write("seeds/leeg.md", $"\n---\ntitle: De sluis\ndraft: true\n---\n{Words}");
        site.Write("input/over.md", $"\n+++\ntitle = \"Over ons\"\ndraft = true\n+++\n{Words}");
        (await site.BuildAsync()).Output.ShouldContain("articles 1,");
        File.Exists(Path.Combine(site.Output, "over/index.html")).ShouldBeFalse();

        site.Write("seeds/open.md", $"---\ntitle: De kade\ndraft: true\n{Words}");
        var run = await site.BuildAsync();
        run.Error.ShouldContain("seeds/open.md:1:1: error: the front matter is never closed (put '---' alone on the line after the last key)");
        run.Status.ShouldBe(1);
    }

    [Fact]
    public async Task A_submodule_that_was_not_filled_is_warned_of_and_is_not_published()
    {
        using var site = Make("");
        site.Write(".gitmodules", "[submodule \"nieuws\"]\n\tpath = seeds/nieuws\n\turl = https://example.org/nieuws.git\n");
        Directory.CreateDirectory(site.PathOf("seeds/nieuws"));
        const string Said = "the submodule 'seeds/nieuws' is empty (run `git submodule update --init`, and let a build server check out with submodules)";

        var built = await site.BuildAsync();
        built.Status.ShouldBe(0);
        built.Error.ShouldContain($".gitmodules:2:1: warning: {Said}");

        var published = await site.RunAsync("publish", "--to", site.PathOf("www"));
        published.Status.ShouldBe(1);
        published.Error.ShouldContain($".gitmodules:2:1: error: {Said}");

        site.Write("seeds/nieuws/b.txt", "Kop\n\nDe brug is dicht, en dat blijft zo tot de zomer.");
        (await site.BuildAsync()).Error.ShouldNotContain("submodule");
    }

    [Fact]
    public async Task A_word_of_any_length_is_found_and_stops_nothing()
    {
        using var site = Make(new string('a', 60_000) + " en nog een woord.");

        (await site.BuildAsync()).Status.ShouldBe(0);
    }

    private static TestSite Make(string text) => TestSite.From($"""
        -- input/settings.yml --
        title: Proef
        url: https://proef.example/
        -- seeds/a.md --
        ---
        date: 2024-05-01
        title: Stuk
        ---
        {text}

        De brug is dicht, en dat blijft zo.
        """);
}
