using System.Text;
using Site.Publishing;

namespace Site.Tests.Publishing;

/// <summary>A build stopped before each of its steps in turn: killed, or by the file system.</summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private static readonly (string, string)[] Old =
        [("index.html", "old"), ("same.html", "same"), ("gone/a.html", "1"), ("gone/b/c.html", "2"), ("file", "f"), ("folder/x", "x")];

    private static readonly (string, string)[] New =
        [("index.html", "new"), ("same.html", "same"), ("fresh/a/b.html", "3"), ("fresh/c.html", "4"), ("file/x", "g"), ("folder", "y")];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void After_a_kill_at_any_step_of_a_first_build_the_output_is_absent_or_whole() =>
        AtEveryStep([], New, new Kill(), published => Check(published, [], New));

    [Fact]
    public void After_a_kill_at_any_step_the_next_build_is_right() => AtEveryStep(Old, New, new Kill(), _ => { });

    [Fact]
    public void After_a_kill_at_any_step_opening_the_output_makes_it_whole_again() =>
        AtEveryStep(Old, New, new Kill(), _ =>
        {
            StagedTree.Open(new(Output)).Dispose();
            Check(PublishedFiles.In(Output), Old, New);
        });

    [Fact]
    public void A_full_disk_at_any_step_leaves_the_site_as_it_was_or_done() =>
        AtEveryStep(Old, New, new IOException("No space left on device", 28), published => Check(published, Old, New));

    [Fact]
    public void A_full_disk_is_said_with_its_cure()
    {
        var options = new PublishOptions(Output) { BeforeStep = _ => throw new IOException("No space left on device", 28) };

        Should.Throw<PublishException>(() => Build(options, New)).Message.ShouldBe(
            $"{Output}:1:1: error: the site could not be written and stays as it was: No space left on device (free some space and build again)");
    }

    [Fact]
    public void A_kill_while_a_refused_publication_is_taken_back_is_recovered_too()
    {
        for (var first = 1; first <= 26; first++)
            for (var second = first + 1; second <= first + 5; second++)
            {
                using var folder = new TemporaryFolder();
                var output = folder.At("output");
                Build(new(output), Old);
                var (step, refusedAt, killedAt) = (0, first, second);
                Interrupt(() => Build(
                    new(output)
                    {
                        BeforeStep = _ =>
                        {
                            step++;
                            if (step == refusedAt) throw new IOException("refused");
                            if (step >= killedAt) throw new Kill();
                        },
                    },
                    New));

                StagedTree.Open(new(output)).Dispose();

                Check(PublishedFiles.In(output), Old, New);
            }
    }

    private string Output => _folder.At("output");

    private void AtEveryStep((string, string)[] before, (string, string)[] after, Exception interruption, Action<List<string>> check)
    {
        for (var at = 1; ; at++)
        {
            if (Directory.Exists(Output)) Directory.Delete(Output, recursive: true);
            if (Directory.Exists(_folder.At(".output.build"))) Directory.Delete(_folder.At(".output.build"), recursive: true);
            if (before.Length > 0) Build(new(Output), before);
            var (step, stopAt) = (0, at);
            var options = new PublishOptions(Output)
            {
                BeforeStep = _ =>
                {
                    step++;
                    if (interruption is Kill ? step >= stopAt : step == stopAt) throw interruption;
                },
            };
            Interrupt(() => Build(options, after));

            check(PublishedFiles.In(Output));
            Build(new(Output), after);
            PublishedFiles.In(Output).ShouldBe(Lines(after));
            Directory.EnumerateFileSystemEntries(_folder.At(".output.build")).Count().ShouldBe(2);
            if (step < stopAt) break;
        }
    }

    private static void Check(List<string> published, params (string, string)[][] whole) =>
        string.Join('\n', published).ShouldBeOneOf([.. whole.Select(files => string.Join('\n', Lines(files)))]);

    private static void Interrupt(Action build)
    {
        try
        {
            build();
        }
        catch (Exception stopped) when (stopped is Kill or PublishException)
        {
            // The point of these tests: what is there afterwards.
        }
    }

    private static void Build(PublishOptions options, (string Path, string Content)[] files)
    {
        using var tree = StagedTree.Open(options);
        foreach (var (path, content) in files) tree.Add(path, "source", Encoding.UTF8.GetBytes(content));
        tree.Publish();
    }

    private static List<string> Lines((string Path, string Content)[] files) =>
        [.. files.Select(file => $"{file.Path}: {file.Content}").Order(StringComparer.Ordinal)];

    private sealed class Kill : Exception;
}
