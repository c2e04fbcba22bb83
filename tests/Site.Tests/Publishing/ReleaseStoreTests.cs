using System.Text;
using Site.Publishing;
using Site.Publishing.Releases;

namespace Site.Tests.Publishing;

public sealed class ReleaseStoreTests : IDisposable
{
    private static readonly (string, string)[] Old = [("index.html", "old"), ("same.html", "same"), ("gone/a.html", "1")];
    private static readonly (string, string)[] New = [("index.html", "new"), ("same.html", "same"), ("fresh/b.html", "2")];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_release_is_live_under_current()
    {
        var result = Publish(Old);

        result.Live.ShouldBe(new Release(1, At("releases", "000001")));
        result.Changes.Added.ShouldBe(["gone/a.html", "index.html", "same.html"]);
        LiveFiles().ShouldBe(Lines(Old));
        new FileInfo(At("current")).LinkTarget.ShouldBe("releases/000001");
    }

    [Fact]
    public void The_next_release_says_what_it_changed_and_shares_what_it_did_not()
    {
        Publish(Old);
        var time = File.GetLastWriteTimeUtc(At("current", "same.html"));

        var changes = Publish(New).Changes;

        changes.Added.ShouldBe(["fresh/b.html"]);
        changes.Changed.ShouldBe(["index.html"]);
        changes.Removed.ShouldBe(["gone/a.html"]);
        (changes.Unchanged, changes.BytesWritten).ShouldBe((1, 4));
        LiveFiles().ShouldBe(Lines(New));
        PublishedFiles.In(At("releases", "000001")).ShouldBe(Lines(Old));
        File.GetLastWriteTimeUtc(At("current", "same.html")).ShouldBe(time);
        AreOneFile(At("releases", "000001", "same.html"), At("releases", "000002", "same.html")).ShouldBeTrue();
        AreOneFile(At("releases", "000002", "index.html"), _folder.At("output", "index.html")).ShouldBeFalse();
    }

    [Fact]
    public void A_copied_file_has_the_time_of_the_built_one()
    {
        Publish(Old);

        File.GetLastWriteTimeUtc(At("current", "index.html")).ShouldBe(File.GetLastWriteTimeUtc(_folder.At("output", "index.html")));
    }

    [Fact]
    public void Publishing_the_same_again_makes_no_release()
    {
        Publish(Old);

        var result = Publish(Old);

        (result.Live.Sequence, result.Changes.Written, result.Changes.Unchanged).ShouldBe((1, 0, 3));
    }

    [Fact]
    public void Files_of_others_in_the_output_are_not_published()
    {
        Build(Old);
        File.WriteAllText(_folder.At("output", "notes.txt"), "private");

        using (var store = Open()) store.Publish(_folder.At("output"));

        LiveFiles().ShouldBe(Lines(Old));
    }

    [Fact]
    public void A_rollback_makes_the_release_before_live_and_the_next_number_is_new()
    {
        Publish(Old);
        Publish(New);

        using (var store = Open()) store.Rollback().Sequence.ShouldBe(1);
        LiveFiles().ShouldBe(Lines(Old));
        Publish(("index.html", "3")).Live.Sequence.ShouldBe(3);
        using (var store = Open()) store.Rollback(2).Sequence.ShouldBe(2);
        LiveFiles().ShouldBe(Lines(New));
    }

    [Fact]
    public void A_rollback_to_what_is_not_there_says_what_is()
    {
        Publish(Old);
        using var store = Open();

        Should.Throw<PublishException>(() => store.Rollback()).Message
            .ShouldBe($"{At()}:1:1: error: there is no earlier release (there are: 1)");
        Should.Throw<PublishException>(() => store.Rollback(7)).Message
            .ShouldBe($"{At()}:1:1: error: there is no release 7 (there are: 1)");
    }

    [Fact]
    public void Only_the_last_releases_are_kept_and_always_the_live_one()
    {
        for (var i = 1; i <= 5; i++) Publish(new ReleaseOptions(At()) { Keep = 3 }, ("index.html", $"{i}"));
        using (var store = Open()) store.Releases.Select(release => release.Sequence).ShouldBe([3, 4, 5]);

        using (var store = Open()) store.Rollback(3);
        Publish(new ReleaseOptions(At()) { Keep = 1 }, ("index.html", "6"));

        using (var store = Open()) store.Releases.Select(release => release.Sequence).ShouldBe([6]);
        Directory.EnumerateDirectories(At("releases")).Count().ShouldBe(1);
        LiveFiles().ShouldBe(["index.html: 6"]);
    }

    [Fact]
    public void A_live_file_edited_by_hand_is_not_carried_on()
    {
        Publish(Old);
        File.WriteAllText(At("current", "same.html"), "defaced");

        Publish(New);

        LiveFiles().ShouldBe(Lines(New));
    }

    [Fact]
    public void A_file_changed_since_the_build_is_not_published()
    {
        Publish(Old);
        Build(New);
        File.WriteAllText(_folder.At("output", "index.html"), "by hand");
        using var store = Open();

        Should.Throw<PublishException>(() => store.Publish(_folder.At("output"))).Message
            .ShouldBe($"{_folder.At("output", "index.html")}:1:1: error: it was changed since the build (build the site again)");
        LiveFiles().ShouldBe(Lines(Old));
    }

    [Fact]
    public void A_folder_at_the_place_of_the_link_is_not_replaced()
    {
        Directory.CreateDirectory(At("current"));

        Should.Throw<PublishException>(() => Open()).Diagnostics.Single().Path.ShouldBe(At("current"));
    }

    [Fact]
    public void What_was_never_built_cannot_be_published()
    {
        using var store = Open();

        Should.Throw<PublishException>(() => store.Publish(_folder.At("nothing"))).Message
            .ShouldBe($"{_folder.At("nothing")}:1:1: error: no build was published here (build the site first)");
    }

    [Fact]
    public void Two_publications_at_once_do_not_mix()
    {
        using var first = Open();

        Should.Throw<PublishException>(() => ReleaseStore.Open(new(At()) { Patience = new() { Timeout = TimeSpan.Zero } })).Message.ShouldContain("another build");
    }

    [Fact]
    public void After_a_kill_at_any_step_the_live_site_is_one_whole_release_and_the_next_publication_is_right() =>
        AtEveryStep(new Kill());

    [Fact]
    public void A_full_disk_at_any_step_leaves_one_whole_release_live() => AtEveryStep(new IOException("No space left on device", 28));

    private void AtEveryStep(Exception interruption)
    {
        for (var at = 1; ; at++)
        {
            if (Directory.Exists(At())) Directory.Delete(At(), recursive: true);
            Publish(Old);
            Publish(new ReleaseOptions(At()) { Keep = 2 }, [.. Old, ("second", "2")]);
            Build(New);
            var (step, stopAt) = (0, at);
            var options = new ReleaseOptions(At())
            {
                Keep = 2,
                BeforeStep = _ =>
                {
                    if (interruption is Kill ? Interlocked.Increment(ref step) >= stopAt : Interlocked.Increment(ref step) == stopAt) throw interruption;
                },
            };
            Interrupt(() =>
            {
                using var store = ReleaseStore.Open(options);
                store.Publish(_folder.At("output"));
            });

            string.Join('\n', LiveFiles()).ShouldBeOneOf(string.Join('\n', Lines([.. Old, ("second", "2")])), string.Join('\n', Lines(New)));
            using (var store = ReleaseStore.Open(new(At()) { Keep = 2 }))
            {
                store.Publish(_folder.At("output"));
                store.Rollback();
                store.Rollback(store.Releases[^1].Sequence);
                Directory.EnumerateDirectories(At("releases")).Order().ShouldBe(store.Releases.Select(release => release.Path));
            }

            LiveFiles().ShouldBe(Lines(New));
            if (step < stopAt) break;
        }
    }

    private static void Interrupt(Action publish)
    {
        try
        {
            publish();
        }
        catch (Exception stopped) when (stopped is Kill or PublishException)
        {
            // The point of these tests: what is there afterwards.
        }
    }

    private ReleaseResult Publish(params (string Path, string Content)[] files) => Publish(new ReleaseOptions(At()), files);

    private ReleaseResult Publish(ReleaseOptions options, params (string Path, string Content)[] files)
    {
        Build(files);
        using var store = ReleaseStore.Open(options);
        return store.Publish(_folder.At("output"));
    }

    private ReleaseStore Open() => ReleaseStore.Open(new(At()));

    private void Build((string Path, string Content)[] files)
    {
        using var tree = StagedTree.Open(new(_folder.At("output")));
        foreach (var (path, content) in files) tree.Add(path, "source", Encoding.UTF8.GetBytes(content));
        tree.Publish();
    }

    private string At(params ReadOnlySpan<string> parts) => _folder.At(["live", .. parts]);

    private List<string> LiveFiles() => PublishedFiles.In(At("current"));

    private static List<string> Lines((string Path, string Content)[] files) =>
        [.. files.Select(file => $"{file.Path}: {file.Content}").Order(StringComparer.Ordinal)];

    private static bool AreOneFile(string one, string other)
    {
        File.AppendAllText(one, "!");
        return File.ReadAllText(other).EndsWith('!');
    }

    private sealed class Kill : Exception;
}
