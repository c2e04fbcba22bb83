namespace Statiq.Web.Tests.Pipelines;

public class FailureTests
{
    private readonly FormatException _cause = new("no good");

    [Fact]
    public async Task What_a_module_throws_comes_out_as_it_is()
    {
        var engine = new Engine();
        engine.Pipelines.Add("A", new Pipeline { InputModules = { Failing() } });

        (await Should.ThrowAsync<FormatException>(() => engine.ExecuteAsync())).ShouldBeSameAs(_cause);
    }

    [Fact]
    public async Task What_comes_out_of_a_phase_that_waits_for_another_is_wrapped()
    {
        var thrown = await Should.ThrowAsync<AggregateException>(() => Run.OnAsync([], Failing()));

        thrown.InnerExceptions.Single().ShouldBeSameAs(_cause);
    }

    [Theory]
    [InlineData(false, "Test/Process » ExecuteIf » Throw » [/in/bad.txt => bad.txt] no good")]
    [InlineData(true, "Test/Process » ExecuteIf » ThrowInParallel » [/in/bad.txt => bad.txt] no good")]
    public async Task A_failure_is_logged_once_with_its_pipeline_phase_modules_and_document(bool isParallel, string expected)
    {
        using var site = new TestSite();
        IDocument[] inputs = [new Document("/in/good.txt", "good.txt"), new Document("/in/bad.txt", "bad.txt")];
        Exception? Fail(IDocument document) => document.Source.Name == "bad.txt" ? _cause : null;

        await site.Bootstrapper().AddPipeline("Test", new Pipeline
        {
            InputModules = { new ExecuteConfig(Config.FromValue(inputs)) },
            ProcessModules = { new ExecuteIf(true, isParallel ? new ThrowInParallel(Fail) : new Throw(Fail)) }
        }).RunAsync();

        site.Errors.ShouldBe([expected]);
    }

    [Fact]
    public async Task Every_document_that_fails_in_parallel_is_logged()
    {
        using var site = new TestSite();
        var inputs = Enumerable.Range(0, 50).Select(x => (IDocument)new Document($"/in/{x:d2}", $"{x:d2}")).ToArray();

        await site.Bootstrapper().AddPipeline("Test", new Pipeline
        {
            InputModules =
            {
                new ExecuteConfig(Config.FromValue(inputs)),
                new ThrowInParallel(x => x.Source.Name is "07" or "23" or "41" ? new FormatException(x.Source.Name) : null)
            }
        }).RunAsync();

        site.Errors.Order().Select(x => x[^2..]).ShouldBe(["07", "23", "41"]);
    }

    [Fact]
    public async Task Pipelines_that_depend_on_one_that_failed_do_not_run_and_all_others_do()
    {
        var ran = new List<string>();
        var engine = new Engine();
        engine.Pipelines.Add("Bad", new Pipeline { ProcessModules = { Failing() } });
        engine.Pipelines.Add("Dependent", Logging(ran, "Bad"));
        engine.Pipelines.Add("Good", Logging(ran));

        await Should.ThrowAsync<AggregateException>(() => engine.ExecuteAsync());

        ran.ShouldBe(["Good"]);
    }

    [Fact]
    public async Task An_engine_can_execute_again_after_a_failure()
    {
        var fail = true;
        var engine = new Engine();
        engine.Pipelines.Add("A", new Pipeline
        {
            InputModules = { new ExecuteConfig(Config.FromContext(_ => fail ? throw _cause : Run.Named("a"))) }
        });
        await Should.ThrowAsync<FormatException>(() => engine.ExecuteAsync());

        fail = false;

        (await engine.ExecuteAsync()).Names().ShouldBe(["a"]);
    }

    [Fact]
    public async Task Cancellation_stops_modules_and_keeps_others_from_starting()
    {
        using var cancellation = new CancellationTokenSource();
        var count = 0;
        var engine = new Engine();
        engine.Pipelines.Add("A", new Pipeline
        {
            InputModules = { new ExecuteConfig(Config.FromValue(Run.Named([.. Enumerable.Range(0, 100).Select(x => $"{x}")]))) },
            ProcessModules =
            {
                new ExecuteConfig(Config.FromDocument(_ =>
                {
                    if (Interlocked.Increment(ref count) == 3)
                        cancellation.Cancel();
                })).WithParallelExecution(false)
            },
            OutputModules = { new ExecuteConfig(Config.FromContext(_ => { count += 1000; })) }
        });

        await Should.ThrowAsync<OperationCanceledException>(() => engine.ExecuteAsync(cancellation.Token));

        count.ShouldBe(3);
    }

    [Fact]
    public async Task An_engine_executes_once_at_a_time()
    {
        var started = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        var engine = new Engine();
        engine.Pipelines.Add("A", new Pipeline
        {
            InputModules =
            {
                new ExecuteConfig(Config.FromContext(async _ =>
                {
                    started.SetResult();
                    await go.Task;
                }))
            }
        });

        var first = engine.ExecuteAsync();
        await started.Task;
        await Should.ThrowAsync<ExecutionException>(() => engine.ExecuteAsync());
        go.SetResult();
        await first;
    }

    private ExecuteConfig Failing() => new(Config.FromContext<object>(_ => throw _cause));

    private static Pipeline Logging(List<string> ran, params string[] dependencies)
    {
        var pipeline = new Pipeline { ProcessModules = { new ExecuteConfig(Config.FromContext(ctx => ran.Add(ctx.PipelineName))) } };
        pipeline.Dependencies.UnionWith(dependencies);
        return pipeline;
    }

    private sealed class Throw(Func<IDocument, Exception?> exception) : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
            exception(input) is { } ex ? throw ex : Task.FromResult<IEnumerable<IDocument>>([input]);
    }

    private sealed class ThrowInParallel(Func<IDocument, Exception?> exception) : ParallelSyncModule
    {
        protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) =>
            exception(input) is { } ex ? throw ex : [input];
    }
}
