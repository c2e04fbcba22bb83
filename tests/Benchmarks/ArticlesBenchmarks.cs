using System.Collections.Immutable;
using System.Diagnostics;
using Articles;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;
using BenchmarkDotNet.Attributes;

namespace Benchmarks;

/// <summary>From bytes to tagged articles over a whole corpus.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ArticlesBenchmarks
{
    private byte[][] _texts = [];
    private ImmutableArray<Article> _articles;

    [Params(1_000, 10_000)]
    public int Texts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _texts = ArticlesCorpus.Make(Texts);
        _articles = Read(_texts);
    }

    [Benchmark]
    public int Reading() => Read(_texts).Length;

    [Benchmark]
    public int Tagging() => TagAssigner.Assign(_articles, TagRules.None, new TagOptions()).Tags.Length;

    /// <summary>One cold and two warm runs per size, with seconds on the wall, seconds of processor time and allocated kilobytes per text.</summary>
    public static void Quick(TextWriter output, params int[] sizes)
    {
        output.WriteLine($"{"texts",8} {"reading s",10} {"tagging s",10} {"cpu s",7} {"KB/text",8} {"tags",8}");
        foreach (var size in sizes)
        {
            var texts = ArticlesCorpus.Make(size);
            for (var run = 0; run < 3; run++)
            {
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                var processor = Environment.CpuUsage.TotalTime;
                var clock = Stopwatch.StartNew();
                var articles = Read(texts);
                var reading = clock.Elapsed.TotalSeconds;
                var corpus = TagAssigner.Assign(articles, TagRules.None, new TagOptions());
                var tagging = clock.Elapsed.TotalSeconds - reading;
                var used = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
                var kilobytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1024.0 / size;
                output.WriteLine(FormattableString.Invariant($"{size,8} {reading,10:0.000} {tagging,10:0.000} {used,7:0.000} {kilobytes,8:0.0} {corpus.Tags.Length,8}"));
            }
        }
    }

    private static ImmutableArray<Article> Read(byte[][] texts)
    {
        var options = new ReadingOptions();
        var articles = new Article[texts.Length];
        Parallel.For(0, texts.Length, i => articles[i] = ArticleReader.Read($"seeds/{i:00000}.txt", texts[i], options).Article);
        return [.. articles];
    }
}
