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
            .AddSetting("PageSize", 2)
            .AddPipeline<Articles>()
            .AddPipeline<Archive>()
            .AddPipeline("Assets", new CopyFiles("*.css"))
            .RunAsync();

        site.Errors.ShouldBeEmpty();
        exit.ShouldBe(0);
        site.OutputFiles.ShouldBe(["b.html", "c.html", "index.html", "page/2/index.html", "style.css", "sub/a.html"]);
        site.Read("output/b.html").ShouldBe("CONTENT OF B.TXT!");
        site.Read("output/index.html").ShouldBe("page 1 of 2: B, C");
        site.Read("output/page/2/index.html").ShouldBe("page 2 of 2: A");
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
                new ReplaceDocuments(nameof(Articles)),
                new OrderDocuments(Config.FromDocument(x => x.GetBool("Last"))).ThenBy("Source"),
                new PaginateDocuments(2),
                new SetDestination(Config.FromDocument(x => new NormalizedPath(
                    x.GetInt(Keys.Index) == 1 ? "index.html" : $"page/{x.GetInt(Keys.Index)}/index.html"))),
                new SetContent(Config.FromDocument(x =>
                    $"page {x.GetInt(Keys.Index)} of {x.GetInt(Keys.TotalPages)}: {string.Join(", ", x.GetChildren().Select(c => c.GetString("Name")))}"))
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
