using System.Globalization;
using System.Text;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;
using Articles_Tests;

namespace Benchmarks;

/// <summary>Shows whether twice a hostile text takes about twice the time.</summary>
internal static class HostileBenchmark
{
    private const int Turns = 5;

    /// <summary>The quickest of some turns, in milliseconds of processor time, for texts of one, four and sixteen sizes.</summary>
    public static void Measure(TextWriter output)
    {
        output.WriteLine($"{"text",-14} {"x1 ms",8} {"x4 ms",8} {"x16 ms",8}");
        foreach (var (name, make) in HostileTexts.All)
        {
            int[] sizes = [1, 4, 16];
            var times = sizes.Select(size => Enumerable.Range(0, Turns).Min(_ => Time(make(size))).TotalMilliseconds);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-14} {string.Join(' ', times.Select(t => $"{t,8:0.0}"))}"));
        }
    }

    private static TimeSpan Time(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var before = Environment.CpuUsage.TotalTime;
        TagAssigner.Assign([ArticleReader.Read("a.txt", bytes, new()).Article], TagRules.None, new TagOptions());
        if (text.AsSpan().IndexOfAny('<', '#', '^') >= 0)
            ArticleReader.Read("a.md", bytes, new());
        return Environment.CpuUsage.TotalTime - before;
    }
}
