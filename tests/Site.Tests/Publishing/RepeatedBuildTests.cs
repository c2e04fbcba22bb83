using Site.Building;
using Site.Settings;

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

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_build_of_the_same_says_so_and_repeats_what_there_is_to_say()
    {
        var first = await _site.BuildAsync();

        var second = await RememberAsync();

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
        await IsBuiltAsync();
        await RememberAsync();
        File.Delete(_site.PathOf("seeds/two_00000000000000a2.txt"));
        await IsBuiltAsync();
        await RememberAsync();
        await IsBuiltAsync("--url", "https://example.org/elders/");
        await RememberAsync();
        Directory.CreateDirectory(_site.PathOf("elders"));
        File.Copy(_site.PathOf(Text), _site.PathOf("elders/one.txt"));
        await IsBuiltAsync("--seeds", _site.PathOf("elders"));
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

    [Fact]
    public async Task Other_words_of_the_same_length_and_time_are_built()
    {
        await RememberAsync();
        var (path, time) = (_site.PathOf(Text), File.GetLastWriteTimeUtc(_site.PathOf(Text)));
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path, Cancel)).Replace("dicht", "open!", StringComparison.Ordinal), Cancel);
        File.SetLastWriteTimeUtc(path, time);

        await IsBuiltAsync();
        _site.Read("eerste-bericht/index.html").ShouldContain("open!");
    }

    [Fact]
    public async Task Another_file_of_the_same_length_and_time_moved_over_a_text_is_built()
    {
        var path = _site.PathOf(Text);
        var other = _site.PathOf("other.txt");
        await File.WriteAllTextAsync(other, (await File.ReadAllTextAsync(path, Cancel)).Replace("dicht", "open!", StringComparison.Ordinal), Cancel);
        await RememberAsync();
        File.SetLastWriteTimeUtc(other, File.GetLastWriteTimeUtc(path));
        File.Move(other, path, overwrite: true);

        await IsBuiltAsync();
        _site.Read("eerste-bericht/index.html").ShouldContain("open!");
    }

    [Fact]
    public async Task A_change_that_a_clock_set_back_dates_before_the_build_is_told_by_the_fingerprint()
    {
        var options = BuildOptions.For(_site.Root);
        string? Fingerprint() => InputFingerprint.Of(options, new(), [_site.PathOf("seeds")], DateTime.UtcNow.AddHours(1));
        var before = Fingerprint();
        await File.AppendAllTextAsync(_site.PathOf(Text), "Nog een zin.", Cancel);

        before.ShouldNotBeNull();
        Fingerprint().ShouldNotBe(before);
    }

    // What was written just before a build is not trusted; a build or two later it is.
    private async Task<TestRun> RememberAsync()
    {
        for (var attempt = 0; attempt < 10; attempt++)
            if (await _site.BuildAsync() is { } run && run.Output.StartsWith("nothing changed", StringComparison.Ordinal))
                return run;
        throw new ShouldAssertException("the build before is not remembered");
    }

    private async Task IsBuiltAsync(params string[] arguments) =>
        (await _site.BuildAsync(arguments)).Output.ShouldNotContain("nothing changed");
}
