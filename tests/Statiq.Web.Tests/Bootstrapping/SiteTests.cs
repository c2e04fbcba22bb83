using Microsoft.Extensions.DependencyInjection;

namespace Statiq.Web.Tests;

public class SiteTests
{
    [Fact]
    public async Task Pipelines_that_depend_on_each_other_make_a_site()
    {
        using var site = new TestSite("c.txt", "sub/a.txt", "b.txt", "style.css");

        var exit = await site.Bootstrapper()
            .ConfigureServices(x => x.AddSingleton(new Suffix("!")))
            .AddPipeline<Articles>()
            .AddPipeline<Archive>()
            .RunAsync();

        site.Errors.ShouldBeEmpty();
        exit.ShouldBe(0);
        site.OutputFiles.ShouldBe(["b.html", "c.html", "index.html", "sub/a.html"]);
        site.Read("output/b.html").ShouldBe("CONTENT OF B.TXT!");
        site.Read("output/index.html").ShouldBe("B, C, A");
    }

    public sealed record Suffix(string Text);

    public sealed class Articles : Pipeline
    {
        public Articles(Suffix suffix)
        {
            InputModules = [new ReadFiles("**/*.txt")];
            ProcessModules =
            [
                new Shout(suffix.Text),
                new SetMetadata("Name", Config.FromDocument(x => x.Source.FileNameWithoutExtension.FullPath.ToUpperInvariant())),
                new SetDestination(".html")
            ];
            OutputModules = [new WriteFiles()];
        }
    }

    public sealed class Archive : Pipeline
    {
        public Archive()
        {
            Dependencies.Add(nameof(Articles));
            ProcessModules =
            [
                new ConcatDocuments(nameof(Articles)),
                new OrderDocuments("Source"),
                new ExecuteConfig(Config.FromContext(ctx => ctx.CreateDocument(
                    "index.html", ctx.GetContentProvider(string.Join(", ", ctx.Inputs.Select(x => x.GetString("Name")))))))
            ];
            OutputModules = [new WriteFiles()];
        }
    }

    private sealed class Shout(string suffix) : ParallelModule
    {
        protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
        {
            var text = await input.GetContentStringAsync();
            return [input.Clone(context.GetContentProvider(text.ToUpperInvariant() + suffix, "text/html"))];
        }
    }
}
