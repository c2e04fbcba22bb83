using System.Text;
using Site.Publishing;

namespace Site.Tests.Publishing;

public sealed class StagedTreeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.At("output");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_first_build_publishes_every_file()
    {
        var result = Build(("index.html", "front"), ("tags/a/index.html", "tag"));

        result.Added.ShouldBe(["index.html", "tags/a/index.html"]);
        Tree().ShouldBe(["index.html: front", "tags/a/index.html: tag"]);
        result.BytesWritten.ShouldBe(8);
    }

    [Fact]
    public void An_output_that_is_there_and_empty_is_filled()
    {
        Directory.CreateDirectory(Output);

        Build(("a/b/c.html", "1"), ("a/d.html", "2"), ("e.html", "3"));

        Tree().ShouldBe(["a/b/c.html: 1", "a/d.html: 2", "e.html: 3"]);
    }

    [Fact]
    public void An_unchanged_file_keeps_its_time_and_the_changed_one_is_replaced()
    {
        Build(("same.html", "same"), ("other.html", "old"));
        Age("same.html", "other.html");
        Build(("same.html", "same"), ("other.html", "old"));
        var before = File.GetLastWriteTimeUtc(At("same.html"));

        var result = Build(("same.html", "same"), ("other.html", "new"), ("third.html", "3"));

        File.GetLastWriteTimeUtc(At("same.html")).ShouldBe(before);
        result.Added.ShouldBe(["third.html"]);
        result.Changed.ShouldBe(["other.html"]);
        result.Unchanged.ShouldBe(1);
        Tree().ShouldBe(["other.html: new", "same.html: same", "third.html: 3"]);
    }

    [Fact]
    public void A_changed_file_is_newer_by_a_second_even_when_two_builds_fall_into_one()
    {
        Build(("index.html", "old"));
        var before = File.GetLastWriteTimeUtc(At("index.html"));

        Build(("index.html", "new"));

        (File.GetLastWriteTimeUtc(At("index.html")) - before).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
        Build(("index.html", "new")).Unchanged.ShouldBe(1);
    }

    [Fact]
    public void A_build_without_changes_writes_nothing_at_all()
    {
        Build(("index.html", "front"), ("a/index.html", "a"));
        var steps = new List<string>();

        var result = Build(new PublishOptions(Output) { BeforeStep = steps.Add }, ("index.html", "front"), ("a/index.html", "a"));

        steps.ShouldBeEmpty();
        (result.Written, result.Unchanged).ShouldBe((0, 2));
    }

    [Fact]
    public void What_a_build_no_longer_makes_is_removed_with_its_empty_folders()
    {
        Build(("index.html", "1"), ("a/b/c.html", "2"), ("a/d.html", "3"));

        var result = Build(("index.html", "1"), ("a/d.html", "3"));

        result.Removed.ShouldBe(["a/b/c.html"]);
        Tree().ShouldBe(["a/d.html: 3", "index.html: 1"]);
        Directory.Exists(At("a/b")).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_no_build_wrote_stays()
    {
        Build(("index.html", "1"), ("a/index.html", "2"));
        File.WriteAllText(At("CNAME"), "example.org");
        File.WriteAllText(At("a/note.txt"), "mine");

        Build(("index.html", "1"));

        Tree().ShouldBe(["CNAME: example.org", "a/note.txt: mine", "index.html: 1"]);
    }

    [Fact]
    public void A_file_that_no_build_wrote_is_not_overwritten()
    {
        Build(("index.html", "1"));
        File.WriteAllText(At("about.html"), "mine");

        var refused = Should.Throw<PublishException>(() => Build(("index.html", "2"), ("about.html", "ours")));

        refused.Diagnostics.Single().ToString().ShouldBe(
            $"{At("about.html")}:1:1: error: no build wrote this file, and source of about.html would replace it (move it out of the output)");
        Tree().ShouldBe(["about.html: mine", "index.html: 1"]);
    }

    [Fact]
    public void A_file_of_others_with_the_same_bytes_is_no_clash()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(At("index.html"), "same");

        Build(("index.html", "same")).Unchanged.ShouldBe(1);
    }

    [Fact]
    public void A_file_edited_by_hand_is_replaced_with_a_warning()
    {
        Build(("index.html", "ours"));
        File.WriteAllText(At("index.html"), "theirs");

        var result = Build(("index.html", "ours"));

        result.Warnings.Single().ToString().ShouldBe(
            $"{At("index.html")}:1:1: warning: it was changed by hand and is replaced (change source of index.html instead)");
        Tree().ShouldBe(["index.html: ours"]);
    }

    [Fact]
    public void A_stale_file_edited_by_hand_stays_with_a_warning()
    {
        Build(("index.html", "1"), ("old.html", "ours"));
        File.WriteAllText(At("old.html"), "theirs");

        var result = Build(("index.html", "1"));

        result.Warnings.Single().What.ShouldContain("stays");
        Tree().ShouldBe(["index.html: 1", "old.html: theirs"]);
    }

    [Fact]
    public void A_published_file_deleted_by_hand_comes_back()
    {
        Build(("index.html", "1"), ("a/index.html", "2"));
        Directory.Delete(At("a"), recursive: true);

        Build(("index.html", "1"), ("a/index.html", "2"));

        Tree().ShouldBe(["a/index.html: 2", "index.html: 1"]);
    }

    [Fact]
    public void A_file_becomes_a_folder_and_a_folder_a_file()
    {
        Build(("a", "file"), ("b/c/index.html", "folder"), ("z", "1"));

        Build(("a/index.html", "folder"), ("b", "file"), ("z", "2"));

        Tree().ShouldBe(["a/index.html: folder", "b: file", "z: 2"]);
    }

    [Fact]
    public void Things_of_others_in_the_way_of_a_new_folder_are_named()
    {
        Build(("b/index.html", "1"));
        File.WriteAllText(At("b/mine"), "");

        var refused = Should.Throw<PublishException>(() => Build(("b", "file")));

        refused.Diagnostics.Select(fault => fault.Path).ShouldBe([At("b/mine")]);
        Tree().ShouldBe(["b/index.html: 1", "b/mine: "]);
    }

    [Fact]
    public void A_link_in_the_output_is_not_followed_to_write_elsewhere()
    {
        Build(("index.html", "1"));
        Directory.CreateDirectory(_folder.At("elsewhere"));
        Directory.CreateSymbolicLink(At("a"), _folder.At("elsewhere"));

        Should.Throw<PublishException>(() => Build(("index.html", "1"), ("a/index.html", "2"))).Message.ShouldContain("in the way");

        Directory.EnumerateFileSystemEntries(_folder.At("elsewhere")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("new")]
    [InlineData(null)]
    public void A_folder_that_became_a_link_is_not_followed_to_change_or_remove_what_is_there(string? content)
    {
        Build(("index.html", "1"), ("a/index.html", "2"));
        Directory.Move(At("a"), _folder.At("elsewhere"));
        Directory.CreateSymbolicLink(At("a"), _folder.At("elsewhere"));

        try
        {
            Build(content is null ? [("index.html", "1")] : [("index.html", "1"), ("a/index.html", content)]);
        }
        catch (PublishException refused)
        {
            refused.Message.ShouldContain("in the way");
        }

        File.ReadAllText(_folder.At("elsewhere", "index.html")).ShouldBe("2");
    }

    [Fact]
    public void A_published_file_that_became_a_link_is_replaced_and_not_written_through()
    {
        Build(("index.html", "1"));
        File.Delete(At("index.html"));
        File.WriteAllText(_folder.At("mine"), "mine");
        File.CreateSymbolicLink(At("index.html"), _folder.At("mine"));

        Build(("index.html", "2"));

        File.ReadAllText(_folder.At("mine")).ShouldBe("mine");
        new FileInfo(At("index.html")).LinkTarget.ShouldBeNull();
        Tree().ShouldBe(["index.html: 2"]);
    }

    [Fact]
    public void An_output_that_is_a_link_is_published_where_it_leads()
    {
        Directory.CreateDirectory(_folder.At("elsewhere"));
        Directory.CreateSymbolicLink(Output, _folder.At("elsewhere"));

        Build(("index.html", "1"));

        File.ReadAllText(_folder.At("elsewhere", "index.html")).ShouldBe("1");
        new FileInfo(Output).LinkTarget.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("broken")]
    [InlineData("site-output 1\n0 0 0 ../../etc/passwd\nend 1\n")]
    [InlineData("site-output 1\nend 7\n")]
    public void With_a_broken_manifest_nothing_is_lost_and_equal_files_are_owned_again(string manifest)
    {
        Build(("index.html", "1"), ("old.html", "2"));
        File.WriteAllText(_folder.At(".output.build", "manifest"), manifest);

        Build(("index.html", "1"));
        Build(("index.html", "changed"));

        Tree().ShouldBe(["index.html: changed", "old.html: 2"]);
    }

    [Fact]
    public void A_clean_build_sees_through_an_edit_that_kept_length_and_time()
    {
        Build(("index.html", "right"));
        var time = File.GetLastWriteTimeUtc(At("index.html"));
        File.WriteAllText(At("index.html"), "wrong");
        File.SetLastWriteTimeUtc(At("index.html"), time);

        Build(("index.html", "right")).Unchanged.ShouldBe(1);
        Build(new PublishOptions(Output) { Clean = true }, ("index.html", "right")).Changed.ShouldBe(["index.html"]);

        Tree().ShouldBe(["index.html: right"]);
    }

    [Fact]
    public void A_build_without_files_does_not_remove_the_site()
    {
        Build(("index.html", "1"));

        Should.Throw<PublishException>(() => Build()).Message.ShouldContain("made no files");

        Tree().ShouldBe(["index.html: 1"]);
    }

    [Fact]
    public void Nothing_but_the_published_files_is_in_the_published_tree_and_nothing_staged_is_left()
    {
        Build(("index.html", "1"));
        Build(("index.html", "2"), ("a/index.html", "1"));

        Directory.EnumerateFileSystemEntries(_folder.At(".output.build")).Select(Path.GetFileName).Order()
            .ShouldBe(["lock", "manifest"]);
    }

    [Fact]
    public void A_build_that_is_not_published_leaves_no_trace()
    {
        Build(("index.html", "1"));

        using (var tree = StagedTree.Open(new(Output))) tree.Add("index.html", "a", "2"u8);

        Tree().ShouldBe(["index.html: 1"]);
        Directory.Exists(_folder.At(".output.build", "stage")).ShouldBeFalse();
    }

    [Fact]
    public void Bytes_can_be_read_where_they_are_before_they_are_published()
    {
        Build(("same.html", "same"));
        using var tree = StagedTree.Open(new(Output));
        tree.Add("same.html", "s", "same"u8);
        tree.Add("new.html", "n", "new"u8);

        tree.Files().Select(file => (file.Path, File.ReadAllText(file.Location)))
            .ShouldBe([("new.html", "new"), ("same.html", "same")]);
    }

    [Fact]
    public void Files_may_be_added_from_many_threads()
    {
        using (var tree = StagedTree.Open(new(Output)))
        {
            Parallel.For(0, 1000, i => tree.Add($"{i % 10}/{i}.html", "s", Encoding.UTF8.GetBytes($"{i}")));
            tree.Publish().Written.ShouldBe(1000);
        }

        Tree().Count.ShouldBe(1000);
    }

    [Fact]
    public void A_second_build_at_once_is_told_so()
    {
        using var first = StagedTree.Open(new(Output));

        Should.Throw<PublishException>(() => StagedTree.Open(new(Output) { Patience = new() { Timeout = TimeSpan.Zero } }))
            .Message.ShouldBe($"{Output}:1:1: error: another build is writing here (wait until it is done, or stop it)");
    }

    [Fact]
    public async Task A_second_build_waits_for_the_first()
    {
        Task<PublishResult> second;
        using (var first = StagedTree.Open(new(Output)))
        {
            second = Task.Run(() => Build(("index.html", "second")));
            first.Add("index.html", "s", "first"u8);
            first.Publish();
        }

        (await second).Written.ShouldBe(1);
        Tree().ShouldBe(["index.html: second"]);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/etc/hostname")]
    public void An_output_that_cannot_be_one_is_refused(string output) =>
        Should.Throw<PublishException>(() => StagedTree.Open(new(output))).Diagnostics.Single().Path.ShouldBe(output);

    private PublishResult Build(params (string Path, string Content)[] files) => Build(new PublishOptions(Output), files);

    private static PublishResult Build(PublishOptions options, params (string Path, string Content)[] files)
    {
        using var tree = StagedTree.Open(options);
        foreach (var (path, content) in files) tree.Add(path, $"source of {path}", Encoding.UTF8.GetBytes(content));
        return tree.Publish();
    }

    private string At(string path) => Path.Join(Output, path);

    private void Age(params string[] paths)
    {
        foreach (var path in paths) File.SetLastWriteTimeUtc(At(path), new DateTime(2022, 3, 24, 12, 0, 0, DateTimeKind.Utc));
    }

    private List<string> Tree() => PublishedFiles.In(Output);
}
