namespace Statiq.Web.Tests.Modules;

public class CacheTests
{
    [Fact]
    public async Task Modules_run_only_on_documents_that_are_new_or_changed()
    {
        var texts = new Dictionary<string, string> { ["a"] = "1", ["b"] = "1", ["c"] = "1" };
        var (engine, seen) = Create(texts);
        await ExecuteAsync(engine);
        seen.Clear();

        texts["b"] = "2";
        texts.Remove("c");
        texts["d"] = "1";
        var outputs = await ExecuteAsync(engine);

        seen.ShouldBe(["b", "d"]);
        outputs.ShouldBe(["a1!", "b2!", "d1!"]);
    }

    [Fact]
    public async Task Nothing_runs_when_nothing_has_changed()
    {
        var (engine, seen) = Create(new() { ["a"] = "1" });
        await ExecuteAsync(engine);
        seen.Clear();

        (await ExecuteAsync(engine)).ShouldBe(["a1!"]);
        seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_cache_can_be_switched_off()
    {
        var (engine, seen) = Create(new() { ["a"] = "1" });
        engine.Settings[Keys.DisableCache] = true;
        await ExecuteAsync(engine);
        await ExecuteAsync(engine);

        seen.ShouldBe(["a", "a"]);
    }

    [Fact]
    public async Task Chosen_documents_are_never_taken_from_the_cache()
    {
        var (engine, seen) = Create(
            new() { ["a"] = "1", ["b"] = "1" },
            x => x.InvalidateDocumentsWhere(Config.FromDocument(d => d.Source.Name == "b")));
        await ExecuteAsync(engine);
        await ExecuteAsync(engine);

        seen.ShouldBe(["a", "b", "b"]);
    }

    private static (Engine Engine, List<string> Seen) Create(
        Dictionary<string, string> texts,
        Func<CacheDocuments, CacheDocuments>? configure = null)
    {
        var engine = new Engine();
        var seen = new List<string>();
        var cache = new CacheDocuments(
            new ExecuteConfig(Config.FromDocument(x => seen.Add(x.Source.Name))).WithSequentialExecution(),
            new AppendContent("!"));
        engine.Pipelines.Add("Test", new Pipeline
        {
            InputModules =
            {
                new ExecuteConfig(Config.FromContext(ctx =>
                    texts.Select(x => ctx.CreateDocument("/in/" + x.Key, x.Key, ctx.GetContentProvider(x.Value))).ToArray()))
            },
            ProcessModules = { configure?.Invoke(cache) ?? cache }
        });
        return (engine, seen);
    }

    private static async Task<string[]> ExecuteAsync(Engine engine) =>
        await Task.WhenAll((await engine.ExecuteAsync()).Select(async x => x.Source.Name + await x.GetContentStringAsync()));
}
