using Microsoft.Extensions.Logging;

namespace Statiq.Web.Tests.Pipelines;

public class FailureTests
{
    [Fact]
    public async Task A_module_that_throws_is_named_with_its_pipeline_phase_and_document()
    {
        var engine = new Engine();
        var cause = new FormatException("no good");

        var exception = await Should.ThrowAsync<ExecutionException>(() => Run.OnAsync(
            engine,
            [new Document("/in/good.txt", "good.txt"), new Document("/in/bad.txt", "bad.txt")],
            new ForEachDocument(new Throw(x => x.Source.Name == "bad.txt" ? cause : null))));

        exception.Message.ShouldBe("Pipeline Test, phase Process, module Throw, document /in/bad.txt => bad.txt: no good");
        exception.InnerException.ShouldBeSameAs(cause);
    }

    [Fact]
    public async Task Every_document_that_fails_in_parallel_is_reported_in_the_order_of_the_inputs()
    {
        var inputs = Enumerable.Range(0, 50).Select(x => new Document($"/in/{x:d2}", $"{x:d2}")).ToArray();

        var exception = await Should.ThrowAsync<AggregateException>(() => Run.OnAsync(
            inputs,
            new ThrowInParallel(x => x.Source.Name is "07" or "23" or "41" ? new FormatException(x.Source.Name) : null)));

        exception.InnerExceptions.Select(x => x.InnerException!.Message).ShouldBe(["07", "23", "41"]);
    }

    [Fact]
    public async Task All_pipelines_that_fail_are_reported_and_those_that_depend_on_them_do_not_run()
    {
        var ran = new List<string>();
        var engine = new Engine();
        engine.Pipelines.Add("Bad", Failing("one"));
        engine.Pipelines.Add("Dependent", Logging(ran).WithDependencies("Bad"));
        engine.Pipelines.Add("Good", Logging(ran));
        engine.Pipelines.Add("Worse", Failing("two"));

        var exception = await Should.ThrowAsync<AggregateException>(() => engine.ExecuteAsync());

        exception.InnerExceptions.Select(x => x.Message).ShouldBe(
            ["Pipeline Bad, phase Process, module ExecuteConfig: one", "Pipeline Worse, phase Process, module ExecuteConfig: two"]);
        ran.ShouldBe(["Good"]);
    }

    [Fact]
    public async Task An_engine_can_execute_again_after_a_failure()
    {
        var fail = true;
        var engine = new Engine();
        engine.Pipelines.Add("A", new Pipeline
        {
            InputModules = { new ExecuteConfig(Config.FromContext(_ => fail ? throw new FormatException() : Run.Named("a"))) }
        });
        await Should.ThrowAsync<ExecutionException>(() => engine.ExecuteAsync());

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
            InputModules = { new CreateDocuments(100) },
            ProcessModules =
            {
                new ExecuteConfig(Config.FromDocument(_ =>
                {
                    if (Interlocked.Increment(ref count) == 3)
                        cancellation.Cancel();
                })).WithSequentialExecution()
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

    [Theory]
    [InlineData(LogLevel.Warning, null, false)]
    [InlineData(LogLevel.Error, null, true)]
    [InlineData(LogLevel.Warning, LogLevel.Warning, true)]
    [InlineData(LogLevel.Critical, LogLevel.None, false)]
    public async Task An_execution_that_logs_an_error_has_failed(LogLevel level, LogLevel? failureLevel, bool fails)
    {
        using var site = new TestSite();
        var bootstrapper = site.Bootstrapper().AddPipeline("A", new LogMessage(level, "bad"));
        if (failureLevel is not null)
            bootstrapper.AddSetting(Keys.FailureLogLevel, failureLevel);

        (await bootstrapper.RunAsync()).ShouldBe(fails ? (int)ExitCode.LogLevelFailure : 0);
    }

    private static Pipeline Failing(string message) =>
        new() { ProcessModules = { new ExecuteConfig(Config.FromContext<object>(_ => throw new FormatException(message))) } };

    private static Pipeline Logging(List<string> ran) =>
        new() { ProcessModules = { new ExecuteConfig(Config.FromContext(ctx => ran.Add(ctx.PipelineName))) } };

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
