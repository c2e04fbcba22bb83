using Site.History;

namespace Site.Tests.History;

/// <summary>Tests that change the environment of this process, so nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(ProcessEnvironment), DisableParallelization = true)]
public sealed class ProcessEnvironment;

[Collection(nameof(ProcessEnvironment))]
public sealed class GitEnvironmentTests : IDisposable
{
    private readonly TestRepository _repository = new();
    private readonly Dictionary<string, string?> _before = [];

    public void Dispose()
    {
        foreach (var (name, value) in _before) Environment.SetEnvironmentVariable(name, value);
        _repository.Dispose();
    }

    [Fact]
    public void A_hook_of_another_repository_does_not_lead_astray()
    {
        _repository.Write("seeds/a.txt", "Some words.");
        _repository.Commit(1);
        using var other = new TestRepository("other");
        other.Write("seeds/a.txt", "Other words.");
        other.Commit(9);
        Set("GIT_DIR", other.At(".git"));
        Set("GIT_WORK_TREE", other.Root);
        Set("GIT_INDEX_FILE", other.At(".git/index"));
        Set("GIT_OBJECT_DIRECTORY", other.At(".git/objects"));
        Set("GIT_CONFIG_COUNT", "1");
        Set("GIT_CONFIG_KEY_0", "core.worktree");
        Set("GIT_CONFIG_VALUE_0", other.Root);

        Read().Texts.Values.Single().Published.ShouldBe(DateTimeOffset.Parse(TestRepository.Day(1), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Settings_of_the_user_change_nothing()
    {
        _repository.Write("seeds/één.txt", "Some words of some length.");
        _repository.Commit(1);
        File.Move(_repository.At("seeds/één.txt"), _repository.At("seeds/twee.txt"));
        _repository.Commit(2);
        var settings = new Dictionary<string, string>
        {
            ["core.quotePath"] = "true",
            ["diff.renames"] = "false",
            ["log.showSignature"] = "true",
            ["log.date"] = "relative",
            ["color.ui"] = "always",
            ["diff.noprefix"] = "true",
            ["log.decorate"] = "full",
            ["diff.renameLimit"] = "1",
            ["log.follow"] = "true",
            ["log.showRoot"] = "false",
        };
        foreach (var (name, value) in settings) _repository.Git("config", name, value);

        var text = Read().Texts.Single();

        text.Key.ShouldBe(_repository.At("seeds/twee.txt"));
        text.Value.Key.ShouldBe("seeds/één.txt");
        text.Value.Updated.ShouldBeNull();
    }

    [Fact]
    public void Without_git_there_is_a_warning()
    {
        _repository.Write("seeds/a.txt", "Some words.");
        Set("PATH", _repository.Beside("nowhere"));

        var history = Read();

        history.State.ShouldBe(HistoryState.NoGit);
        history.Diagnostics.Single().ToString().ShouldBe(
            $"{_repository.Root}:1:1: warning: git is not installed, so dates are those of the files (install git, or give the texts dates)");
    }

    [Fact]
    public void A_damaged_repository_is_an_error_in_the_words_of_git()
    {
        _repository.Write("seeds/a.txt", "Some words.");
        _repository.Commit(1);
        var tree = _repository.Git("rev-parse", "HEAD^{tree}").Trim();
        File.Delete(_repository.At($".git/objects/{tree[..2]}/{tree[2..]}"));

        var history = Read();

        history.State.ShouldBe(HistoryState.Failed);
        history.Diagnostics.Single().ToString().ShouldSatisfyAllConditions(
            message => message.ShouldStartWith($"{_repository.Root}:1:1: error: git cannot tell the history of the texts: "),
            message => message.ShouldContain(tree));
    }

    private CorpusHistory Read() => HistoryReader.Read(_repository.Root, [_repository.At("seeds")], new());

    private void Set(string name, string value)
    {
        _before[name] = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
    }
}
