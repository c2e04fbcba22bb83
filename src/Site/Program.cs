using Site.Commands;
using Site.Pipelines;
using Statiq.App;
using Statiq.Common;

namespace Site;

/// <summary>Plain texts in, a published news site and feeds out.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        using var interruption = new Interruption();
        return await CommandLine.RunAsync(args, Console.Out, Console.Error, interruption);
    }

    /// <summary>The site, one pipeline for each kind of thing that it publishes.</summary>
    public static Bootstrapper AddSite(this Bootstrapper bootstrapper) => bootstrapper
        .AddPipeline<Pipelines.Articles>()
        .AddPipeline<Archive>()
        .AddPipeline<Tags>()
        .AddPipeline<Pipelines.Feeds>()
        .AddPipeline<Pipelines.Search>()
        .AddPipeline<Pages>()
        .AddPipeline<Assets>()
        .AddPipeline<Sitemap>();
}
