using BenchmarkDotNet.Attributes;
using Scriban;

namespace Benchmarks;

/// <summary>The reference page under BenchmarkDotNet: <c>dotnet run --project tests/Benchmarks -c Release -- --filter *Scriban*</c>.</summary>
[MemoryDiagnoser]
public class ScribanBenchmarks
{
    private readonly ScribanPage _page = new();

    [Benchmark(Baseline = true)]
    public string Page() => _page.Render();

    [Benchmark]
    public string PageWithNewContext() => _page.RenderWithNewContext();

    [Benchmark]
    public object Parse() => Template.Parse(_page.Template.Page!.ToString());
}
