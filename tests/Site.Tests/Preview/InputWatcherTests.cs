using System.Collections.Immutable;
using System.Diagnostics;
using Site.Preview;

namespace Site.Tests.Preview;

public sealed class InputWatcherTests : IDisposable
{
    // Milliseconds after which a change was not told at all.
    private const int Hung = 60_000;

    private readonly string _root = Directory.CreateTempSubdirectory("site-watch-").FullName;
    private readonly InputWatcher _watcher = new(TimeProvider.System);

    public InputWatcherTests()
    {
        Write("seeds/a.txt");
        _watcher.Follow(Folders);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ImmutableArray<string> Folders => [At("seeds"), At("input")];

    public void Dispose()
    {
        _watcher.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    /// <summary>How editors save a file.</summary>
    public static TheoryData<string, string[]> Saves => new()
    {
        { "in place", ["write a.txt"] },
        { "temporary file and rename", ["write .a.txt.part", "move .a.txt.part a.txt"] },
        { "delete and make again", ["delete a.txt", "write a.txt"] },
        { "vim", ["write 4913", "delete 4913", "move a.txt a.txt~", "write a.txt", "delete a.txt~"] },
        { "vim that is left open", ["write .a.txt.swp", "write a.txt", "write .a.txt.swp"] },
        { "emacs", ["write #a.txt#", "write .#a.txt", "write a.txt", "delete #a.txt#", "delete .#a.txt"] },
        { "gedit", ["write .goutputstream-AB12C3", "move .goutputstream-AB12C3 a.txt"] },
    };

    [Theory]
    [MemberData(nameof(Saves))]
    public async Task However_an_editor_saves_that_file_alone_has_changed(string editor, string[] steps)
    {
        foreach (var step in steps)
            Do(step.Split(' '));

        (await ToldAsync()).ShouldBe([At("seeds/a.txt")], editor);
    }

    [Theory]
    [InlineData("write a.txt~")]
    [InlineData("write .a.txt.swp")]
    [InlineData("write 4913")]
    [InlineData("write .#a.txt")]
    [InlineData("write .DS_Store")]
    public async Task What_an_editor_leaves_beside_is_no_change(string step)
    {
        Do(step.Split(' '));

        (await ToldAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Ten_saves_within_a_second_are_told_once_or_twice()
    {
        var (told, slowest) = (0, TimeSpan.MaxValue);

        // A machine that is too busy to save in that rhythm shows nothing.
        while (slowest > TimeSpan.FromMilliseconds(200))
        {
            var saving = SaveAsync(10, TimeSpan.FromMilliseconds(90));
            told = 0;
            do
            {
                await _watcher.ChangedAsync(Cancel);
                told++;
            }
            while (!saving.IsCompleted);
            slowest = await saving;
            await ToldAsync();
        }

        told.ShouldBeInRange(1, 2);
    }

    [Fact(Timeout = Hung)]
    public async Task A_folder_that_is_made_moved_in_or_taken_away_is_a_change_and_so_is_what_happens_in_it()
    {
        await ShouldTellAsync("seeds/new", () => Write("seeds/new/b.txt"));
        await ShouldTellAsync("seeds/new/b.txt", () => Write("seeds/new/b.txt"));

        Write("elsewhere/c.txt");
        await ShouldTellAsync("seeds/in", () => Directory.Move(At("elsewhere"), At("seeds/in")));
        await ShouldTellAsync("seeds/in/c.txt", () => Write("seeds/in/c.txt"));
        await ShouldTellAsync("seeds/in", () => Directory.Move(At("seeds/in"), At("elsewhere")));
    }

    [Fact(Timeout = Hung)]
    public async Task A_folder_to_watch_may_come_later_and_go_and_come_again()
    {
        await ShouldTellAsync("input", () => Directory.CreateDirectory(At("input")));
        _watcher.Follow(Folders);
        await ShouldTellAsync("input/tags.yml", () => Write("input/tags.yml"));

        await ShouldTellAsync("input", () => Directory.Delete(At("input"), recursive: true));
        Write("input/articles/a.yml");
        _watcher.Follow(Folders);
        await ShouldTellAsync("input/articles/a.yml", () => Write("input/articles/a.yml"));
    }

    private void Do(string[] step)
    {
        if (step[0] == "write")
            Write($"seeds/{step[1]}");
        else if (step[0] == "delete")
            File.Delete(At($"seeds/{step[1]}"));
        else
            File.Move(At($"seeds/{step[1]}"), At($"seeds/{step[2]}"), overwrite: true);
    }

    private string At(string path) => Path.Combine(_root, path);

    private void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), "De brug gaat dicht.");
    }

    private async Task ShouldTellAsync(string path, Action change)
    {
        change();
        while (!(await _watcher.ChangedAsync(Cancel)).Contains(At(path)))
            Cancel.ThrowIfCancellationRequested();
    }

    // What comes last is told last.
    private async Task<string[]> ToldAsync()
    {
        Write("seeds/last.txt");
        var told = new HashSet<string>(StringComparer.Ordinal);
        while (!told.Remove(At("seeds/last.txt")))
            told.UnionWith(await _watcher.ChangedAsync(Cancel));
        return [.. told];
    }

    /// <summary>Saves a text again and again; the longest that it took from one to the next.</summary>
    private async Task<TimeSpan> SaveAsync(int times, TimeSpan rhythm)
    {
        var (slowest, clock) = (TimeSpan.Zero, Stopwatch.StartNew());
        using var beat = new PeriodicTimer(rhythm);
        for (var save = 0; save < times; save++)
        {
            Write("seeds/a.txt");
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
            clock.Restart();
            if (save < times - 1)
                await beat.WaitForNextTickAsync(Cancel);
        }

        return slowest;
    }
}
