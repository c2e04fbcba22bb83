using System.Globalization;
using System.Text;
using Site.History;

namespace Site.Tests.History;

public sealed class HistoryReaderTests : IDisposable
{
    private readonly TestRepository _repository = new();

    private HistoryOptions _options = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void A_text_is_published_by_the_first_commit_that_has_it()
    {
        Commit(1, ("seeds/a.txt", "Some words."));
        Commit(2, ("seeds/b.txt", "Other words."));

        Check("seeds/a.txt: seeds/a.txt, published 1", "seeds/b.txt: seeds/b.txt, published 2");
    }

    [Fact]
    public void Other_words_are_an_update()
    {
        Commit(1, ("seeds/a.txt", "Some words."));
        Commit(5, ("seeds/a.txt", "Some better words."));

        Check("seeds/a.txt: seeds/a.txt, published 1, updated 5");
    }

    [Fact]
    public void The_last_change_of_words_counts_and_later_ones_of_bytes_do_not()
    {
        Commit(1, ("seeds/a.txt", "Een café."));
        Commit(3, ("seeds/a.txt", "Twee cafés."));
        Commit(4, ("seeds/a.txt", "Drie cafés."));
        CommitBytes(6, "seeds/a.txt", Encoding.Latin1.GetBytes("Drie cafés."));
        CommitBytes(7, "seeds/a.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Drie cafe\u0301s.\r\n")]);

        Check("seeds/a.txt: seeds/a.txt, published 1, updated 4");
    }

    [Theory]
    [InlineData("Een lange zin die over\ntwee regels loopt.\n", "Een lange zin die\nover twee regels loopt.\n")]
    [InlineData("Woorden.\n\nMeer woorden.\n", "Woorden.\r\n\r\nMeer  woorden.  \r\n\r\n")]
    [InlineData("Een woord.\n", "---\ntags: [sport]\n---\nEen woord.\n")]
    [InlineData("Een woord.\n", "Een\u00A0wo\u00ADord.\n")]
    public void A_text_that_reads_the_same_is_not_updated(string before, string after)
    {
        Commit(1, ("seeds/a.txt", before));
        Commit(5, ("seeds/a.txt", after));

        Check("seeds/a.txt: seeds/a.txt, published 1");
    }

    [Fact]
    public void A_title_given_in_front_matter_is_an_update()
    {
        Commit(1, ("seeds/a.txt", "Een woord.\n"));
        Commit(5, ("seeds/a.txt", "---\ntitle: Nieuw\n---\nEen woord.\n"));

        Check("seeds/a.txt: seeds/a.txt, published 1, updated 5");
    }

    [Fact]
    public void A_renamed_text_keeps_identity_and_date()
    {
        Commit(1, ("seeds/a.txt", "Some words."));
        Move(3, "seeds/a.txt", "seeds/new name.txt");
        Move(4, "seeds/new name.txt", "seeds/deep/er.txt");

        Check("seeds/deep/er.txt: seeds/a.txt, published 1");
    }

    [Fact]
    public void A_text_renamed_and_edited_in_one_commit_keeps_identity_and_is_updated()
    {
        Commit(1, ("seeds/a.txt", "One line.\nAnother line.\nA third line.\nA fourth line.\n"));
        File.Move(_repository.At("seeds/a.txt"), _repository.At("seeds/b.txt"));
        Commit(3, ("seeds/b.txt", "One line.\nAnother line.\nA third line.\nA fifth line.\n"));

        Check("seeds/b.txt: seeds/a.txt, published 1, updated 3");
    }

    [Fact]
    public void A_text_that_was_moved_in_from_elsewhere_has_its_whole_past()
    {
        Commit(1, ("drafts/a.txt", "Some words."));
        Commit(2, ("drafts/a.txt", "Some better words."));
        Move(4, "drafts/a.txt", "seeds/a.txt");

        Check("seeds/a.txt: drafts/a.txt, published 1, updated 2");
    }

    [Fact]
    public void Two_texts_that_change_places_keep_their_identities()
    {
        Commit(1, ("seeds/a.txt", "All about apples."));
        Commit(2, ("seeds/b.txt", "A tale of bears and honey."));
        File.Delete(_repository.At("seeds/b.txt"));
        File.Delete(_repository.At("seeds/a.txt"));
        Commit(3, ("seeds/a2.txt", "A tale of bears and honey."), ("seeds/b2.txt", "All about apples."));

        Check("seeds/a2.txt: seeds/b.txt, published 2", "seeds/b2.txt: seeds/a.txt, published 1");
    }

    [Fact]
    public void A_new_text_under_the_old_name_of_a_moved_one_is_another_text()
    {
        Commit(1, ("seeds/today.txt", "Monday it rained."));
        Move(2, "seeds/today.txt", "seeds/monday.txt");
        Commit(3, ("seeds/today.txt", "Tuesday the sun came out at last."));

        Check("seeds/monday.txt: seeds/today.txt, published 1", "seeds/today.txt: seeds/today.txt~2, published 3");
    }

    [Fact]
    public void A_text_deleted_and_added_again_goes_on()
    {
        Commit(1, ("seeds/a.txt", "Some words."), ("seeds/b.txt", "Same."));
        File.Delete(_repository.At("seeds/a.txt"));
        File.Delete(_repository.At("seeds/b.txt"));
        Commit(2);
        Commit(4, ("seeds/a.txt", "Other words altogether."), ("seeds/b.txt", "Same."));

        Check("seeds/a.txt: seeds/a.txt, published 1, updated 4", "seeds/b.txt: seeds/b.txt, published 1");
    }

    [Fact]
    public void Alike_texts_with_different_keys_in_their_names_are_no_rename()
    {
        Commit(1, ("seeds/000_b95b98289242d38e.txt", "The weather: rain, wind, cold.\nTomorrow: the same.\n"));
        File.Delete(_repository.At("seeds/000_b95b98289242d38e.txt"));
        Commit(3, ("seeds/001_0123456789abcdef.txt", "The weather: rain, wind, cold.\nTomorrow: the same!\n"));

        Check("seeds/001_0123456789abcdef.txt: seeds/001_0123456789abcdef.txt, published 3");
    }

    [Fact]
    public void Texts_of_merged_branches_have_the_date_of_the_merge()
    {
        Commit(1, ("seeds/a.txt", "Some words."));
        _repository.Git("switch", "-q", "-c", "side");
        Commit(2, ("seeds/side.txt", "From the side."));
        Commit(3, ("seeds/a.txt", "Some better words."));
        _repository.Git("switch", "-q", "main");
        Commit(4, ("seeds/main.txt", "From main."));
        Merge(9, "side");

        Check(
            "seeds/a.txt: seeds/a.txt, published 1, updated 9",
            "seeds/main.txt: seeds/main.txt, published 4",
            "seeds/side.txt: seeds/side.txt, published 9");
    }

    [Fact]
    public void A_conflict_resolved_with_new_words_is_an_update_by_the_merge()
    {
        Commit(1, ("seeds/a.txt", "Some words."));
        _repository.Git("switch", "-q", "-c", "side");
        Commit(2, ("seeds/a.txt", "Side words."));
        _repository.Git("switch", "-q", "main");
        Commit(3, ("seeds/a.txt", "Main words."));
        Merge(9, "side", "-X", "ours", "--no-commit");
        Commit(9, ("seeds/a.txt", "Side and main words."));

        Check("seeds/a.txt: seeds/a.txt, published 1, updated 9");
    }

    [Fact]
    public void A_text_renamed_on_one_branch_and_edited_on_another_is_one_text()
    {
        Commit(1, ("seeds/a.txt", "One line.\nAnother line.\nA third line.\n"));
        _repository.Git("switch", "-q", "-c", "side");
        Commit(2, ("seeds/a.txt", "One line.\nAnother line.\nA fourth line.\n"));
        _repository.Git("switch", "-q", "main");
        Move(3, "seeds/a.txt", "seeds/b.txt");
        Merge(4, "side");

        Check("seeds/b.txt: seeds/a.txt, published 1, updated 4");
    }

    [Fact]
    public void The_date_is_that_of_the_committer()
    {
        _repository.Write("seeds/a.txt", "Some words.");
        _repository.Commit(1, committedAt: TestRepository.Day(20));

        Check("seeds/a.txt: seeds/a.txt, published 20");
    }

    [Theory]
    [InlineData("---\ndraft: true\n---\nSome words.")]
    [InlineData("---\ntitle: x\ndraft: yes\n---\n")]
    [InlineData("")]
    [InlineData("\r\n \n")]
    public void A_text_is_published_when_it_is_a_draft_no_more(string draft)
    {
        _options = _options with { CacheFile = _repository.Beside("cache") };
        Commit(1, ("seeds/a.txt", draft));
        Commit(2, ("seeds/b.txt", "Other words."));
        Read("seeds");
        Commit(3, ("seeds/a.txt", draft + "\n "));
        Read("seeds");
        Commit(5, ("seeds/a.txt", "Some words about a draft."));
        Commit(7, ("seeds/a.txt", "Some better words about a draft."));
        Commit(8, ("seeds/a.txt", draft));
        Commit(9, ("seeds/a.txt", "Some better words about a draft."));

        Check("seeds/a.txt: seeds/a.txt, published 5, updated 9", "seeds/b.txt: seeds/b.txt, published 2");
    }

    [Fact]
    public void A_text_is_published_when_its_sidecar_lets_it_go()
    {
        _options = _options with { Sidecars = _repository.At("input/articles"), CacheFile = _repository.Beside("cache") };
        Commit(1, ("seeds/a.txt", "Words of a."), ("seeds/b.txt", "Words of b."), ("seeds/c.txt", "---\ndraft: false\n---\nWords."), ("seeds/d.txt", "Words of d."),
            ("input/articles/a.yml", "draft: true"), ("input/articles/map/b.yml", "draft: true"), ("input/articles/c.yml", "draft: true"), ("input/articles/d.yml", "section: x"));
        Read("seeds");
        Commit(4, ("input/articles/a.yml", "draft: false"));
        File.Delete(_repository.At("input/articles/map/b.yml"));
        Commit(6);

        Check(
            "seeds/a.txt: seeds/a.txt, published 4", "seeds/b.txt: seeds/b.txt, published 6",
            "seeds/c.txt: seeds/c.txt, published 1", "seeds/d.txt: seeds/d.txt, published 1");
    }

    [Fact]
    public void A_text_that_is_brought_back_word_for_word_under_another_name_goes_on()
    {
        Commit(1, ("seeds/a.txt", "Some words of this text."), ("seeds/x_00000000000000a1.txt", "With a key."));
        File.Delete(_repository.At("seeds/a.txt"));
        File.Delete(_repository.At("seeds/x_00000000000000a1.txt"));
        Commit(2);
        Read("seeds");
        Commit(4, ("seeds/b.txt", "Some words of this text."), ("seeds/x_00000000000000a2.txt", "With a key."));
        Commit(5, ("seeds/a.txt", "Another text."));

        Check(
            "seeds/a.txt: seeds/a.txt~2, published 5", "seeds/b.txt: seeds/a.txt, published 1",
            "seeds/x_00000000000000a2.txt: seeds/x_00000000000000a2.txt, published 4");
    }

    [Fact]
    public void A_text_that_is_not_committed_is_not_known()
    {
        Commit(1, ("seeds/a.txt", "Some words."));
        _repository.Write("seeds/new.txt", "Not yet.");

        Check("seeds/a.txt: seeds/a.txt, published 1");
    }

    [Fact]
    public void A_repository_without_commits_knows_nothing_and_has_no_complaint()
    {
        _repository.Write("seeds/new.txt", "Not yet.");

        Check();
    }

    [Theory]
    [InlineData("seeds/met spaties.txt")]
    [InlineData("seeds/België/één ⟶ twee.txt")]
    [InlineData("seeds/new\nline.txt")]
    [InlineData("seeds/:(glob)*.txt")]
    [InlineData("seeds/\"quoted\"\t.txt")]
    public void A_name_may_hold_anything(string path)
    {
        Commit(1, ("seeds/a.txt", "Some words."));
        Move(2, "seeds/a.txt", path);
        Commit(3, (path, "Some better words."));

        Check($"{path}: seeds/a.txt, published 1, updated 3");
    }

    [Fact]
    public void Several_text_folders_are_read_at_once_and_others_are_not()
    {
        Commit(1, ("seeds/a.txt", "a"), ("more/deep/b.txt", "b"), ("seeds-not/c.txt", "c"), ("README.md", "d"));

        Read("seeds", "more/deep").ShouldBe(["more/deep/b.txt: more/deep/b.txt, published 1", "seeds/a.txt: seeds/a.txt, published 1"]);
    }

    [Fact]
    public void A_shallow_clone_is_refused_with_the_cure()
    {
        Commit(1, ("seeds/a.txt", "Some words."));
        Commit(2, ("seeds/b.txt", "Other words."));
        var clone = _repository.Beside("clone");
        TestRepository.Run(_repository.Root, null, null, "clone", "-q", "--depth", "1", $"file://{_repository.Root}", clone);

        var history = HistoryReader.Read(clone, [Path.Join(clone, "seeds")], new());

        history.State.ShouldBe(HistoryState.Shallow);
        history.Texts.ShouldBeEmpty();
        history.Diagnostics.Single().ToString().ShouldBe(
            $"{clone}:1:1: error: the clone is shallow, so history would give the texts wrong dates "
            + "(fetch the rest with `git fetch --unshallow`; with actions/checkout, set `fetch-depth: 0`)");
    }

    [Fact]
    public void A_detached_work_tree_is_read_at_what_it_has_checked_out()
    {
        Commit(1, ("seeds/a.txt", "Some words."));
        Commit(2, ("seeds/a.txt", "Other words."));
        var other = _repository.Beside("other");
        _repository.Git("worktree", "add", "-q", "--detach", other, "HEAD~1");

        Lines(other, HistoryReader.Read(other, [Path.Join(other, "seeds")], new())).ShouldBe(["seeds/a.txt: seeds/a.txt, published 1"]);
    }

    [Fact]
    public void A_work_tree_without_repository_of_its_own_is_read_with_the_one_that_is_named()
    {
        Commit(1, ("seeds/a.txt", "Some words."));
        _repository.Git("branch", "live");
        Commit(2, ("seeds/b.txt", "Other words."));
        var (bare, checkedOut) = (_repository.Beside("bare.git"), _repository.Beside("checked out"));
        _repository.Git("clone", "-q", "--bare", _repository.Root, bare);
        Directory.CreateDirectory(checkedOut);
        TestRepository.Run(checkedOut, null, null, $"--git-dir={bare}", $"--work-tree={checkedOut}", "checkout", "-q", "-f", "live", "--", ".");

        var history = HistoryReader.Read(checkedOut, [Path.Join(checkedOut, "seeds")], new() { GitDirectory = bare, Revision = "live" });

        Lines(checkedOut, history).ShouldBe(["seeds/a.txt: seeds/a.txt, published 1"]);
    }

    [Fact]
    public void A_folder_reached_by_a_link_gives_paths_as_the_caller_named_them()
    {
        Commit(1, ("seeds/a.txt", "Some words."));
        var link = _repository.Beside("link");
        Directory.CreateSymbolicLink(link, _repository.Root);

        Lines(link, HistoryReader.Read(link, [Path.Join(link, "seeds")], new())).ShouldBe(["seeds/a.txt: seeds/a.txt, published 1"]);
    }

    [Fact]
    public void Texts_in_no_repository_are_warned_about()
    {
        var folder = _repository.Beside("nowhere");
        Directory.CreateDirectory(folder);

        var history = HistoryReader.Read(folder, [folder], new());

        history.State.ShouldBe(HistoryState.NoRepository);
        history.Diagnostics.Single().ToString().ShouldBe(
            $"{folder}:1:1: warning: the texts are in no git repository, so dates are those of the files (run `git init` and commit them, or give the texts dates)");
    }

    [Fact]
    public void Known_history_is_kept_and_new_commits_are_added_to_it()
    {
        _options = new() { CacheFile = _repository.Beside("cache/history") };
        Commit(1, ("seeds/a.txt", "Some words."), ("drafts/d.txt", "A draft of some length."));
        Check("seeds/a.txt: seeds/a.txt, published 1");
        Check("seeds/a.txt: seeds/a.txt, published 1");
        Commit(2, ("drafts/d.txt", "A draft of more length."));
        Check("seeds/a.txt: seeds/a.txt, published 1");
        Move(3, "seeds/a.txt", "seeds/b.txt");
        Move(4, "drafts/d.txt", "seeds/d.txt");
        Check("seeds/b.txt: seeds/a.txt, published 1", "seeds/d.txt: drafts/d.txt, published 1, updated 2");
        _repository.Git("switch", "-q", "-c", "side", "HEAD~1");
        Commit(5, ("seeds/b.txt", "Some other words."));
        _repository.Git("switch", "-q", "main");
        Merge(6, "side");

        Check("seeds/b.txt: seeds/a.txt, published 1, updated 6", "seeds/d.txt: drafts/d.txt, published 1, updated 2");
        _repository.Git("reset", "-q", "--hard", "HEAD~3");
        Check("seeds/a.txt: seeds/a.txt, published 1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("site-history 1\0")]
    [InlineData("no cache at all")]
    public void A_damaged_cache_is_no_harm(string content)
    {
        _options = new() { CacheFile = _repository.Beside("history") };
        Commit(1, ("seeds/a.txt", "Some words."));
        File.WriteAllText(_options.CacheFile!, content);

        Check("seeds/a.txt: seeds/a.txt, published 1");
    }

    [Fact]
    public void A_cache_cut_anywhere_is_no_harm()
    {
        _options = new() { CacheFile = _repository.Beside("history") };
        Commit(1, ("seeds/a.txt", "Some words."));
        Check("seeds/a.txt: seeds/a.txt, published 1");
        var whole = File.ReadAllText(_options.CacheFile!);

        for (var length = 0; length < whole.Length; length += 7)
        {
            File.WriteAllText(_options.CacheFile!, whole[..length]);
            Check("seeds/a.txt: seeds/a.txt, published 1");
        }
    }

    [Fact]
    public void Two_thousand_texts_take_one_pass()
    {
        for (var day = 1; day <= 20; day++)
        {
            for (var text = 0; text < 100; text++) _repository.Write($"seeds/{day}-{text}.txt", $"Text {text} of day {day}.");
            if (day > 1) _repository.Write($"seeds/{day - 1}-7.txt", "Changed words.");
            _repository.Commit(day);
        }

        var lines = Read("seeds");

        lines.Count.ShouldBe(2000);
        lines.ShouldContain("seeds/4-8.txt: seeds/4-8.txt, published 4");
        lines.ShouldContain("seeds/4-7.txt: seeds/4-7.txt, published 4, updated 5");
        lines.Count(line => line.Contains("updated", StringComparison.Ordinal)).ShouldBe(19);
    }

    private void Commit(int day, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files) _repository.Write(path, text);
        _repository.Commit(day);
    }

    private void CommitBytes(int day, string path, byte[] bytes)
    {
        _repository.Write(path, bytes);
        _repository.Commit(day);
    }

    private void Move(int day, string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_repository.At(to))!);
        File.Move(_repository.At(from), _repository.At(to));
        _repository.Commit(day);
    }

    private void Merge(int day, params string[] arguments) =>
        TestRepository.Run(_repository.Root, TestRepository.Day(day), null, ["merge", "-q", "--no-edit", "--no-ff", .. arguments]);

    private void Check(params string[] expected) => Read("seeds").ShouldBe(expected);

    private List<string> Read(params string[] folders)
    {
        var history = HistoryReader.Read(_repository.Root, [.. folders.Select(_repository.At)], _options);
        history.Diagnostics.ShouldBeEmpty();
        history.State.ShouldBe(HistoryState.Known);
        return Lines(_repository.Root, history);
    }

    private static List<string> Lines(string root, CorpusHistory history) =>
    [
        .. history.Texts
            .Select(text => string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetRelativePath(root, text.Key)}: {text.Value.Key}, published {text.Value.Published.Day}{Updated(text.Value)}"))
            .Order(StringComparer.Ordinal),
    ];

    private static string Updated(TextHistory text) =>
        text.Updated is { } date ? string.Create(CultureInfo.InvariantCulture, $", updated {date.Day}") : "";
}
