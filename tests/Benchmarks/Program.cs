using System.Globalization;
using BenchmarkDotNet.Running;

namespace Benchmarks;

/// <summary>
/// <c>-- corpus COUNT FOLDER</c> writes texts to measure with; <c>-- articles COUNT …</c> measures reading and tagging;
/// <c>-- hostile</c> measures texts made to take long, each in three sizes;
/// <c>-- rebuild COUNT THEME</c> measures builds after one edit each in one process; <c>-- preview PROGRAM FOLDER</c> measures saving a text
/// with the preview open in a browser; <c>-- mutate MINUTES [SEED]</c> builds damaged sites; anything else goes to BenchmarkDotNet.
/// </summary>
internal static class Program
{
    private static async Task Main(string[] args)
    {
        switch (args)
        {
            case ["articles", .. var counts]:
                ArticlesBenchmarks.Quick(Console.Out, [.. counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture))]);
                break;
            case ["hostile"]:
                HostileBenchmark.Measure(Console.Out);
                break;
            case ["corpus", var count, var folder]:
                CorpusGenerator.Write(folder, int.Parse(count, CultureInfo.InvariantCulture), bytes: 5000);
                break;
            case ["rebuild", var count, var theme]:
                Rebuild.MeasureAsync(Console.Out, int.Parse(count, CultureInfo.InvariantCulture), theme).GetAwaiter().GetResult();
                break;
            case ["preview", var program, var folder]:
                await PreviewBenchmark.MeasureAsync(program, Path.GetFullPath(folder));
                break;
            case ["mutate", var minutes, .. var seed]:
                await Mutation.RunAsync(Console.Out, double.Parse(minutes, CultureInfo.InvariantCulture), seed is [var first] ? int.Parse(first, CultureInfo.InvariantCulture) : 1);
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                break;
        }
    }
}
