using System.Diagnostics;
using System.Globalization;
using Site.Building;
using Site.Settings;

namespace Benchmarks;

/// <summary>What an edit costs in a process that has built the site before, as the preview does.</summary>
internal static class Rebuild
{
    private const int Edits = 20;

    /// <summary>Prints milliseconds of wall and processor time, and megabytes allocated, for each build.</summary>
    public static async Task MeasureAsync(TextWriter output, int texts, string theme)
    {
        var folder = Directory.CreateTempSubdirectory("rebuild-");
        try
        {
            CorpusGenerator.Write(Path.Combine(folder.FullName, "seeds"), texts, bytes: 5000);
            Directory.CreateDirectory(Path.Combine(folder.FullName, "input"));
            var options = BuildOptions.For(folder.FullName) with { Theme = [Path.GetFullPath(theme)] };
            await MeasureAsync(output, "clean", options);
            var files = Directory.GetFiles(options.Seeds[0]).Order(StringComparer.Ordinal).ToArray();
            for (var edit = 0; edit < Edits; edit++)
            {
                var file = files[(edit + 1) * files.Length / (Edits + 1)];
                await File.AppendAllTextAsync(file, string.Create(CultureInfo.InvariantCulture, $"\n\nNog een zin erbij, nummer {edit}.\n"));
                await MeasureAsync(output, "one edit", options);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(TextWriter output, string name, BuildOptions options)
    {
        var (clock, processor, bytes) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var report = await SiteBuilder.BuildAsync(options, new(), CancellationToken.None);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-9} {clock.ElapsedMilliseconds,6} ms {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds,6:0} ms cpu {(GC.GetTotalAllocatedBytes() - bytes) >> 20,5} MB  {report.IsBuilt}"));
    }
}
