using System.Collections.Immutable;
using Site.Preview;

namespace Site.Tests.Preview;

public sealed class InputWatcherTests : IDisposable
{
    // Milliseconds after which a change was not told at all.
    private const int Hung = 120_000;

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

    [Theory]
    [InlineData(10, 90, 2)]
    [InlineData(10, 5, 1)]
    [InlineData(4, 400, 4)]
    [InlineData(60, 90, 4)]
    public void Saves_that_follow_each_other_quickly_are_told_together(int saves, int milliseconds, int times)
    {
        var clock = new ManualClock();
        using var watcher = new InputWatcher(clock);
        var (told, isTold, next) = (0, true, watcher.ChangedAsync(Cancel));
        for (var now = 0; now < (saves * milliseconds) + 1000; now++)
        {
            if (now < saves * milliseconds && now % milliseconds == 0)
            {
                watcher.Note("a.txt");
                isTold = false;
                Settle();
            }

            clock.Move(TimeSpan.FromMilliseconds(1));
            Settle();
        }

        (told, isTold).ShouldBe((times, true));

        // Time goes on once the watcher waits for it.
        void Settle()
        {
            SpinWait.SpinUntil(() => isTold || clock.IsAwaited || next.IsCompleted);
            if (next.IsCompleted)
                (told, isTold, next) = (told + 1, true, watcher.ChangedAsync(Cancel));
        }
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
}
