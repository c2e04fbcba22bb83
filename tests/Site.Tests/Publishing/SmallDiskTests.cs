using Site.Publishing;
using Site.Publishing.Releases;

namespace Site.Tests.Publishing;

/// <summary>A real disk that is full, and one that is read-only.</summary>
[Trait("slow", "program")]
public sealed class SmallDiskTests : IDisposable
{
    private readonly SmallDisk _disk = new();

    private string Output => Path.Join(_disk.Path, "output");

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void A_build_that_fills_the_disk_says_so_and_leaves_the_site_as_it_was()
    {
        Build("old", 10);

        Should.Throw<PublishException>(() => Build("new", 2000)).Diagnostics.Single().ToString().ShouldSatisfyAllConditions(
            message => message.ShouldStartWith($"{Output}:1:1: error: the site could not be written and stays as it was: "),
            message => message.ShouldEndWith("(free some space and build again)"));

        PublishedFiles.In(Output).Count.ShouldBe(10);
        PublishedFiles.In(Output).ShouldAllBe(line => line.Contains(": old", StringComparison.Ordinal));
        Build("new", 5).Changed.Length.ShouldBe(5);
    }

    [Fact]
    public void A_publication_that_fills_the_disk_leaves_the_live_release()
    {
        using var folder = new TemporaryFolder();
        Build(folder.At("output"), "old", 10);
        using (var store = ReleaseStore.Open(new(_disk.Path))) store.Publish(folder.At("output"));
        Build(folder.At("output"), "new", 2000);

        using (var store = ReleaseStore.Open(new(_disk.Path)))
            Should.Throw<PublishException>(() => store.Publish(folder.At("output"))).Message.ShouldEndWith("(free some space and build again)");

        PublishedFiles.In(Path.Join(_disk.Path, "current")).Count.ShouldBe(10);
        Build(folder.At("output"), "new", 5);
        using (var store = ReleaseStore.Open(new(_disk.Path))) store.Publish(folder.At("output")).Live.Sequence.ShouldBe(2);
    }

    [Fact]
    public void A_read_only_output_is_said_with_its_cure()
    {
        Build("old", 10);
        _disk.MakeReadOnly();

        Should.Throw<PublishException>(() => Build("new", 10)).Message.ShouldEndWith("(make it writable for the user who builds, and build again)");

        _disk.MakeWritable();
        PublishedFiles.In(Output).ShouldAllBe(line => line.Contains(": old", StringComparison.Ordinal));
    }

    private PublishResult Build(string word, int files) => Build(Output, word, files);

    private static PublishResult Build(string output, string word, int files)
    {
        using var tree = StagedTree.Open(new(output));
        var content = new byte[1000];
        content.AsSpan().Fill((byte)' ');
        System.Text.Encoding.UTF8.GetBytes(word, content);
        for (var i = 0; i < files; i++) tree.Add($"{i}/index.html", "source", content);
        return tree.Publish();
    }
}
