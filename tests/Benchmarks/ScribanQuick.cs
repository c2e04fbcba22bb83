using System.Diagnostics;
using Scriban;

namespace Benchmarks;

/// <summary>Figures in seconds instead of minutes.</summary>
internal static class ScribanQuick
{
    private const int Renders = 5000;

    public static void MeasurePage()
    {
        var page = new ScribanPage();
        Console.WriteLine($"page: {page.Render().Length} characters");
        Report("one context", page.Render);
        Report("new context each", page.RenderWithNewContext);
    }

    public static void MeasureStart(string folder)
    {
        var clock = Stopwatch.StartNew();
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories))
        {
            var template = Template.Parse(File.ReadAllText(file), file);
            count++;
            if (template.HasErrors)
                Console.WriteLine(template.Messages);
        }

        var parsed = clock.Elapsed.TotalMilliseconds;
        new ScribanPage().Render();
        Console.WriteLine($"{count} templates parsed in {parsed:F1} ms, first page rendered after {clock.Elapsed.TotalMilliseconds:F1} ms");
    }

    /// <summary>The best of five rounds, after as many renders to warm up.</summary>
    private static void Report(string name, Func<string> render)
    {
        for (var i = 0; i < Renders; i++)
            render();
        var best = double.MaxValue;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 5; round++)
        {
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < Renders; i++)
                render();
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds / Renders);
        }

        var perPage = (GC.GetAllocatedBytesForCurrentThread() - bytes) / (5.0 * Renders);
        Console.WriteLine($"{name}: {best:F4} ms, {perPage / 1024:F1} KB per page");
    }
}
