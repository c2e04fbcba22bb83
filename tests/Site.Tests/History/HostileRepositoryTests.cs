using Site.Commands;
using Site.History;
using Site.Tests.Pushing;

namespace Site.Tests.History;

/// <summary>Repositories that lie among the texts, or whose settings are a stranger's, run nothing and say nothing of the texts.</summary>
public sealed class HostileRepositoryTests : IDisposable
{
    private readonly TestRepository _repository = new();

    public HostileRepositoryTests()
    {
        _repository.Write("seeds/a.txt", "De brug over de Maas gaat dicht.");
        _repository.Write("input/settings.yml", "identity_domain: example.org\n");
        Repository.Copy("theme", _repository.At("theme"));
        _repository.Commit(1);
    }

    private string Marker => _repository.Beside("pwned");

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("seeds/")]
    [InlineData("seeds/.git/")]
    [InlineData("seeds/deep/.git/")]
    [InlineData("input/")]
    [InlineData("")]
    public Task In_the_place_of(string folder) => CheckAsync(() => Forge(folder));

    [Theory]
    [InlineData("seeds")]
    [InlineData("input")]
    public Task Behind_a_git_file_in(string folder) => CheckAsync(() =>
    {
        Forge("hidden/");
        _repository.Write($"{folder}/.git", "gitdir: ../hidden\n");
    });

    [Fact]
    public Task With_settings_of_a_strangers_own() => CheckAsync(() =>
    {
        foreach (var (path, content) in Forged.Repository(Marker))
            if (path == "config")
                _repository.Write(".git/config", content.Replace("worktree = .", "", StringComparison.Ordinal).Replace("bare = false", "bare = false\n", StringComparison.Ordinal));
    });

    [Fact]
    public async Task An_object_that_is_not_there_is_not_fetched()
    {
        await With_settings_of_a_strangers_own();
        var blob = _repository.Git("rev-parse", "HEAD^{tree}").Trim();
        File.Delete(_repository.At($".git/objects/{blob[..2]}/{blob[2..]}"));

        var history = HistoryReader.Read(_repository.Root, [_repository.At("seeds")], new());

        history.State.ShouldBe(HistoryState.Failed);
        File.Exists(Marker).ShouldBeFalse();
    }

    [Fact]
    public void A_repository_among_the_texts_is_not_asked()
    {
        TestRepository.Run(_repository.At("seeds"), null, null, "init", "-q");
        TestRepository.Run(_repository.At("seeds"), null, null, "add", "a.txt");
        TestRepository.Run(_repository.At("seeds"), TestRepository.Day(9), null, "commit", "-q", "-m", "other");

        var history = HistoryReader.Read(_repository.Root, [_repository.At("seeds")], new());

        history.Texts.Values.Single().Published.Day.ShouldBe(1);
        history.Texts.Values.Single().Key.ShouldBe("seeds/a.txt");
    }

    [Fact]
    public void A_folder_beside_the_site_has_the_repository_that_it_is_in()
    {
        using var other = new TestRepository("other");
        other.Write("texts/b.txt", "Some words.");
        other.Commit(9);

        var history = HistoryReader.Read(_repository.Root, [_repository.At("seeds"), other.At("texts")], new());

        history.Texts.Values.Select(text => (text.Key, text.Published.Day)).ShouldBe([("seeds/a.txt", 1), ("texts/b.txt", 9)], ignoreOrder: true);
    }

    private void Forge(string folder)
    {
        foreach (var (path, content) in Forged.Repository(Marker))
            _repository.Write(folder + path, content);
    }

    private async Task CheckAsync(Action prepare)
    {
        prepare();
        foreach (var command in (string[][])[["build"], ["inspect", "seeds/a.txt"]])
        {
            using var said = new StringWriter();
            await CommandLine.RunAsync([.. command, "--root", _repository.Root], said, said);
            File.Exists(Marker).ShouldBeFalse(said.ToString());
        }

        var history = HistoryReader.Read(_repository.Root, [_repository.At("seeds")], new());
        history.Texts.Values.Single().Published.Day.ShouldBe(1);
    }
}
