namespace Site.Tests.Publishing;

/// <summary>The real program on a disk that is full or read-only: one line that says so, nothing lost, and the next run is right.</summary>
[Trait("slow", "program")]
public sealed class TroubledDiskTests : IAsyncLifetime
{
    private const int Megabytes = 48;
    private const int Room = 64 * 1024;

    private readonly SmallDisk _disk = new(Megabytes);
    private TwoEditions? _editions;

    private TwoEditions Editions => _editions!;

    private string Output => Path.Join(_disk.Path, "output");

    private string Live => Path.Join(_disk.Path, "live");

    private string[] Build => ["build", "--output", Output];

    private string[] Publish => ["publish", "--to", Live];

    public async ValueTask InitializeAsync() => _editions = await TwoEditions.OfAsync(20);

    public ValueTask DisposeAsync()
    {
        _editions?.Dispose();
        _disk.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_build_onto_a_full_disk_says_so_once_and_after_making_room_is_right()
    {
        await RunAsync(Build);
        Editions.Write(1);
        var ballast = _disk.FillBut(Room);

        Fail(Build).ShouldBe(
            $"{Output}:1:1: error: the site could not be written and stays as it was: No space left on device (free some space and build again)\n" +
            $"site: not built; {Output} stays as it was\n");

        Editions.EditionOf(TestSite.Tree(Output)).ShouldBe(0);
        Directory.Exists(Path.Join(_disk.Path, ".output.build", "stage")).ShouldBeFalse();
        File.Delete(ballast);
        await RunAsync(Build);
        Editions.EditionOf(TestSite.Tree(Output)).ShouldBe(1);
    }

    [Fact]
    public async Task A_publication_onto_a_full_disk_says_so_and_after_making_room_is_right()
    {
        await RunAsync(Publish);
        Editions.Write(1);
        var ballast = _disk.FillBut(Room);
        var free = new DriveInfo(_disk.Path).AvailableFreeSpace;

        Fail(Publish).ShouldBe($"{Live}:1:1: error: the site could not be written and stays as it was: No space left on device (free some space and build again)\n");

        Editions.EditionOf(TestSite.Tree(Path.Join(Live, "current"))).ShouldBe(0);
        new DriveInfo(_disk.Path).AvailableFreeSpace.ShouldBe(free, "what was prepared in vain is removed");
        File.Delete(ballast);
        await RunAsync(Publish);
        Editions.EditionOf(TestSite.Tree(Path.Join(Live, "current"))).ShouldBe(1);
    }

    [Fact]
    public async Task An_output_that_is_read_only_is_said_with_its_cure()
    {
        await RunAsync(Build);
        await RunAsync(Publish);
        Editions.Write(1);
        _disk.MakeReadOnly();

        var (built, published) = (Fail(Build), Fail(Publish));

        _disk.MakeWritable();
        foreach (var (said, place) in new[] { (built, Output), (published, Live) })
        {
            said.ShouldStartWith($"{place}:1:1: error: the site could not be written and stays as it was: Read-only file system");
            said.ShouldContain("(make it writable for the user who builds, and build again)\n");
        }

        Editions.EditionOf(TestSite.Tree(Output)).ShouldBe(0);
        Editions.EditionOf(TestSite.Tree(Path.Join(Live, "current"))).ShouldBe(0);
        await RunAsync(Build);
        Editions.EditionOf(TestSite.Tree(Output)).ShouldBe(1);
    }

    private async Task RunAsync(string[] command)
    {
        var run = await Editions.Site.RunAsync(command);
        run.Status.ShouldBe(0, run.Error);
    }

    private string Fail(string[] command)
    {
        using var program = SiteProcess.Start(Editions.Site, command);
        var run = program.End();
        run.Status.ShouldBe(1, run.Error);
        run.Output.ShouldBe("");
        return run.Error;
    }
}
