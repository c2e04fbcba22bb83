namespace Statiq.Web.Tests.Modules;

public class ModuleBaseTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Outputs_keep_the_order_of_the_inputs_however_they_run(bool parallel)
    {
        var names = Enumerable.Range(0, 500).Select(x => x.ToString("d3", null)).ToArray();

        (await Run.OnAsync(Run.Named(names), new Slow().WithParallelExecution(parallel))).Names().ShouldBe(names);
        (await Run.OnAsync(Run.Named(names), new SlowSync { Parallel = parallel })).Names().ShouldBe(names);
    }

    [Fact]
    public async Task Null_is_no_documents()
    {
        (await Run.OnAsync(Run.Named("a"), new Nothing())).ShouldBeEmpty();
        (await Run.OnAsync(Run.Named("a"), new NothingSync())).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_module_is_told_before_and_after_its_execution()
    {
        var module = new Told();

        (await Run.OnAsync(Run.Named("a", "b"), module)).Names().ShouldBe(["b"]);

        module.Calls.ShouldBe(["before", "a", "b", "after 2", "finally"]);
    }

    [Fact]
    public async Task Children_run_with_the_parents_context_above_them()
    {
        var outputs = await Run.OnAsync(
            Run.Named("a"),
            new ExecuteIf("Name", new SetMetadata("Parent", Config.FromContext(x => x.Parent.Module.GetType().Name))));

        outputs.Single().GetString("Parent").ShouldBe("ExecuteIf");
    }

    [Fact]
    public async Task A_config_module_that_needs_no_documents_runs_once()
    {
        (await Run.OnAsync(Run.Named("a", "b"), new Once(5))).Names().ShouldBe(["5 for none"]);
        (await Run.OnAsync(Run.Named("a", "b"), new Once(Config.FromDocument(x => 5)))).Names().ShouldBe(["5 for a", "5 for b"]);
    }

    private sealed class Slow : ParallelModule
    {
        protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
        {
            for (var i = 0; i < input.GetInt("Name") % 7; i++)
                await Task.Yield();
            return [input];
        }
    }

    private sealed class SlowSync : ParallelSyncModule
    {
        protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
        {
            Thread.SpinWait(input.GetInt("Name") % 7 * 1000);
            yield return input;
        }
    }

    private sealed class Nothing : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
            Task.FromResult<IEnumerable<IDocument>>(null!);
    }

    private sealed class NothingSync : ParallelSyncModule
    {
        protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) => null!;
    }

    private sealed class Told : SyncModule
    {
        public List<string> Calls { get; } = [];

        protected override void BeforeExecution(IExecutionContext context) => Calls.Add("before");

        protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
        {
            Calls.Add(input.GetString("Name"));
            return [input];
        }

        protected override void AfterExecution(IExecutionContext context, ExecutionOutputs outputs)
        {
            Calls.Add("after " + outputs.Outputs.Count());
            outputs.Outputs = outputs.Outputs.Skip(1);
        }

        protected override void Finally(IExecutionContext context) => Calls.Add("finally");
    }

    private sealed class Once(Config<int> config) : ParallelConfigModule<int>(config, false)
    {
        protected override Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, int value) =>
            Task.FromResult<IEnumerable<IDocument>>(
                [context.CreateDocument(new MetadataItems { { "Name", $"{value} for {input?.GetString("Name") ?? "none"}" } })]);
    }
}
