using System.Collections.Concurrent;

namespace Statiq.Web.Tests.Pipelines;

public class PhaseTests
{
    [Fact]
    public async Task Phases_run_after_those_that_they_depend_on()
    {
        var log = new ConcurrentQueue<string>();
        var engine = new Engine();
        engine.Pipelines.Add("Last", Log(log, "First"));
        engine.Pipelines.Add("First", Log(log));

        await engine.ExecuteAsync();

        var order = log.ToList();
        order.Count.ShouldBe(8);
        Before("First Input", "First Process", "Last Process");
        Before("Last Process", "First PostProcess", "First Output");
        Before("First Process", "Last PostProcess", "Last Output");

        void Before(params string[] names) => names.Select(x => order.IndexOf(x)).ShouldBeInOrder();
    }

    [Fact]
    public async Task Documents_go_from_phase_to_phase_and_through_empty_ones()
    {
        var engine = new Engine();
        engine.Pipelines.Add("A", new Pipeline { InputModules = { Create() }, PostProcessModules = { new SetMetadata("Post", 1) } });

        (await engine.ExecuteAsync()).Single().GetInt("Post").ShouldBe(1);
    }

    [Theory]
    [InlineData(Phase.Process, "Indirect:Process Direct:Process")]
    [InlineData(Phase.PostProcess, "Indirect:Process Direct:Process Other:Process Test:Process")]
    public async Task A_pipeline_sees_what_its_dependencies_have_processed_and_later_what_all_have(Phase phase, string expected)
    {
        string[] seen = [];
        var engine = new Engine();
        engine.Pipelines.Add("Indirect", Marked());
        engine.Pipelines.Add("Direct", Marked("Indirect"));
        engine.Pipelines.Add("Other", Marked());
        var test = Marked("Direct");
        ModulesOf(test, phase).Add(new ExecuteConfig(Config.FromContext(ctx =>
        {
            seen = [.. ctx.Outputs.Select(x => x.GetString("Pipeline") + ":" + x.GetString("Phase"))];
        })));
        engine.Pipelines.Add("Test", test);

        await engine.ExecuteAsync();

        seen.Order().ShouldBe(expected.Split(' ').Order());
    }

    [Theory]
    [InlineData(Phase.Input, "A", typeof(InvalidOperationException))]
    [InlineData(Phase.Output, "A", typeof(InvalidOperationException))]
    [InlineData(Phase.Process, "A", typeof(InvalidOperationException))]
    [InlineData(Phase.Process, "B", typeof(InvalidOperationException))]
    [InlineData(Phase.Process, "Missing", typeof(KeyNotFoundException))]
    public async Task Documents_that_are_not_ready_cannot_be_seen(Phase phase, string pipeline, Type expected)
    {
        var engine = new Engine();
        engine.Pipelines.Add("A", new Pipeline());
        var looking = new Pipeline();
        ModulesOf(looking, phase).Add(new ExecuteConfig(Config.FromContext(ctx => ctx.Outputs.FromPipeline(pipeline))));
        engine.Pipelines.Add("B", looking);

        (await Should.ThrowAsync<Exception>(() => engine.ExecuteAsync())).Unwrap(true).Single().ShouldBeOfType(expected);
    }

    [Fact]
    public async Task Of_an_executions_outputs_those_made_last_come_first()
    {
        var engine = new Engine();
        engine.Pipelines.Add("First", new Pipeline { InputModules = { Create() }, ProcessModules = { new SetMetadata("Name", "first") } });
        engine.Pipelines.Add("Second", new Pipeline
        {
            Dependencies = { "First" },
            ProcessModules = { Create(), new SetMetadata("Name", "second") }
        });

        var outputs = await engine.ExecuteAsync();

        outputs.Names().ShouldBe(["second", "first"]);
        outputs.FromPipeline("first").Names().ShouldBe(["first"]);
        outputs.ExceptPipeline("first").Names().ShouldBe(["second"]);
        outputs.ByPipeline().Keys.Order().ShouldBe(["First", "Second"]);
        outputs.FromPipeline("missing").ShouldBeEmpty();
    }

    [Fact]
    public async Task Engines_in_parallel_do_not_see_each_other()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            var engine = new Engine();
            engine.Settings["Number"] = i;

            // They share the folder of the process, which one would empty while another does.
            engine.Settings[Keys.CleanMode] = CleanMode.None;
            return await Run.OnAsync(engine, Run.Named("a"), new SetMetadata("Seen", Config.FromDocument(async _ =>
            {
                await Task.Yield();
                return IExecutionContext.Current.GetInt("Number");
            })));
        })));

        results.Select(x => x.Single().GetInt("Seen")).ShouldBe(Enumerable.Range(0, 8));
    }

    private static ExecuteConfig Create() => new(Config.FromContext(ctx => ctx.CreateDocument()));

    // A pipeline in which each phase says where a document has been.
    private static Pipeline Marked(params string[] dependencies)
    {
        var pipeline = new Pipeline { InputModules = { Create() } };
        pipeline.Dependencies.UnionWith(dependencies);
        foreach (var phase in Enum.GetValues<Phase>())
        {
            ModulesOf(pipeline, phase).Add(
                new SetMetadata("Pipeline", Config.FromContext(x => x.PipelineName)),
                new SetMetadata("Phase", phase.ToString()));
        }

        return pipeline;
    }

    private static Pipeline Log(ConcurrentQueue<string> log, params string[] dependencies)
    {
        var pipeline = new Pipeline();
        pipeline.Dependencies.UnionWith(dependencies);
        foreach (var phase in Enum.GetValues<Phase>())
        {
            ModulesOf(pipeline, phase).Add(new ExecuteConfig(Config.FromContext(async ctx =>
            {
                await Task.Yield();
                log.Enqueue($"{ctx.PipelineName} {ctx.Phase}");
            })));
        }

        return pipeline;
    }

    private static ModuleList ModulesOf(Pipeline pipeline, Phase phase) =>
        phase switch
        {
            Phase.Input => pipeline.InputModules,
            Phase.Process => pipeline.ProcessModules,
            Phase.PostProcess => pipeline.PostProcessModules,
            _ => pipeline.OutputModules
        };
}
