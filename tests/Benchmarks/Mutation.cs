using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>
/// Builds a small site over and over with some of its files damaged, with the real program: it must end by itself, with
/// exit status 0 or 1, in five seconds of processor time and one gigabyte, and never show how it failed within.
/// </summary>
internal static class Mutation
{
    private const long MaximumMemory = 1L << 30;
    private static readonly TimeSpan Processor = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Clock = TimeSpan.FromSeconds(60);

    /// <summary>One round for each seed from <paramref name="seed"/> up, for so many minutes; for 0 minutes one round.</summary>
    public static async Task RunAsync(TextWriter output, double minutes, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("mutate-").FullName;
        var site = new MutatedSite(Directory.GetCurrentDirectory(), folder);
        site.Make();
        var sound = await BuildAsync(site.Root);
        await output.WriteLineAsync($"sound: {sound.Status}{(sound.Status == 0 ? "" : "\n" + sound.Said)}");
        var (ends, faults, clock) = (new SortedDictionary<string, int>(StringComparer.Ordinal), 0, Stopwatch.StartNew());
        do
        {
            var copy = Path.Combine(folder, "copy");
            var damaged = site.Damage(copy, new Random(seed));
            var run = await BuildAsync(copy);
            ends[run.Fault ?? $"status {run.Status}"] = ends.GetValueOrDefault(run.Fault ?? $"status {run.Status}") + 1;
            if (run.Fault is not null)
            {
                faults++;
                await output.WriteLineAsync($"{run.Fault}: {string.Join(", ", damaged)}; again: dotnet run -c Release --project tests/Benchmarks -- mutate 0 {seed}");
                await output.WriteLineAsync(run.Said.Length > 1500 ? run.Said[..1500] : run.Said);
            }
            else if (minutes == 0)
            {
                await output.WriteLineAsync($"{string.Join(", ", damaged)}\n{run.Said}");
            }

            Directory.Delete(copy, recursive: true);
            seed++;
        }
        while (clock.Elapsed.TotalMinutes < minutes);

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{ends.Values.Sum()} builds up to seed {seed - 1}, {faults} faults: {string.Join(", ", ends.Select(e => $"{e.Key} {e.Value}"))}"));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<Run> BuildAsync(string root)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "site.dll"), "build", "--root", root, "--theme", Path.Combine(root, "theme") })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var clock = Stopwatch.StartNew();
        string? excess = null;
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            if ((excess = Excess(process, clock.Elapsed)) is null)
                continue;
            process.Kill();
            await process.WaitForExitAsync();
        }

        var words = string.Join('\n', await said);
        return new(process.ExitCode, words, excess ?? Fault(process.ExitCode, words));
    }

    private static string? Excess(Process process, TimeSpan clock)
    {
        try
        {
            return process.TotalProcessorTime > Processor ? "over 5 s of processor time"
                : clock > Clock ? "over 60 s"
                : process.WorkingSet64 > MaximumMemory ? "over 1 GB"
                : null;
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }

    private static string? Fault(int status, string said) => status switch
    {
        not (0 or 1) => $"exit status {status}",
        _ when said.Contains("\n   at ", StringComparison.Ordinal) => "stack trace",
        _ when said.Contains("internal error", StringComparison.OrdinalIgnoreCase) || said.Contains("unhandled", StringComparison.OrdinalIgnoreCase) => "internal error",
        _ when said.Contains("Exception", StringComparison.Ordinal) => "exception shown",
        _ => null,
    };

    private sealed record Run(int Status, string Said, string? Fault);
}
