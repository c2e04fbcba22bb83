namespace Site.Tests.Publishing;

public sealed class RepeatedBuildTests : IDisposable
{
    private const string Text = "seeds/one_00000000000000a1.txt";

    private readonly TestSite _site = TestSite.From($"""
        -- input/settings.yml --
        description: Proef
        -- input/about.md --
        Zie het [colofon](/colofon/).
        -- {Text} --
        ---
        title: Eerste bericht
        date: 2022-03-01
        ---
        De brug over de Maas gaat dicht.
        """).WithOwnTheme();

    public RepeatedBuildTests() => Age();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_build_of_the_same_says_so_and_repeats_what_there_is_to_say()
    {
        var first = await _site.BuildAsync();

        var second = await _site.BuildAsync();

        second.Output.ShouldStartWith("nothing changed since the last build\narticles 1, ");
        second.Error.ShouldBe(first.Error);
        second.Error.ShouldContain("/colofon/");
    }

    [Theory]
    [InlineData(Text, "dicht", "open!")]
    [InlineData("input/settings.yml", "Proef", "Foerp")]
    [InlineData("theme/templates/article.html", "<article", "<article class=x")]
    [InlineData("theme/assets/site.css", "color", "Color")]
    public async Task A_changed_input_is_built(string path, string old, string next)
    {
        await RememberAsync();
        _site.Write(path, File.ReadAllText(_site.PathOf(path)).Replace(old, next, StringComparison.Ordinal));

        await IsBuiltAsync();
    }

    [Fact]
    public async Task A_new_text_a_removed_one_and_another_address_are_built()
    {
        await RememberAsync();
        _site.Write("seeds/two_00000000000000a2.txt", "---\ndate: 2022-03-02\n---\nDe tunnel gaat open.");
        Age();
        await IsBuiltAsync();
        await RememberAsync();
        File.Delete(_site.PathOf("seeds/two_00000000000000a2.txt"));
        Age();
        await IsBuiltAsync();
        await RememberAsync();
        await IsBuiltAsync("--url", "https://example.org/elders/");
    }

    [Fact]
    public async Task A_published_file_that_is_missing_or_was_changed_is_noticed()
    {
        await RememberAsync();
        File.Delete(Path.Join(_site.Output, "feed.xml"));
        await IsBuiltAsync();
        File.Exists(Path.Join(_site.Output, "feed.xml")).ShouldBeTrue();

        await RememberAsync();
        File.AppendAllText(Path.Join(_site.Output, "index.html"), "by hand");
        await IsBuiltAsync();
        _site.Read("index.html").ShouldNotContain("by hand");
    }

    [Fact]
    public async Task A_clean_build_and_one_after_a_failed_one_are_done()
    {
        await RememberAsync();
        await IsBuiltAsync("--clean");
        await RememberAsync();
        _site.Write("input/settings.yml", "titel: x");
        (await _site.BuildAsync()).Status.ShouldBe(1);
        (await _site.BuildAsync()).Status.ShouldBe(1);
    }

    [Fact]
    public async Task A_text_that_is_changed_while_the_build_may_be_reading_it_is_not_trusted()
    {
        File.SetLastWriteTimeUtc(_site.PathOf(Text), DateTime.UtcNow.AddDays(1));

        await _site.BuildAsync();

        await IsBuiltAsync();
    }

    private async Task RememberAsync()
    {
        await _site.BuildAsync();
        (await _site.BuildAsync()).Output.ShouldStartWith("nothing changed", customMessage: "the build before is not remembered");
    }

    private async Task IsBuiltAsync(params string[] arguments) =>
        (await _site.BuildAsync(arguments)).Output.ShouldNotContain("nothing changed");

    // The inputs were there long before the build, as they are when it is not a test that writes them.
    private void Age()
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(_site.Root, "*", SearchOption.AllDirectories)
            .Where(entry => !entry.Contains("output", StringComparison.Ordinal)))
            Directory.SetLastWriteTimeUtc(entry, DateTime.UtcNow.AddHours(-1));
    }
}
