using System.Collections.Concurrent;

namespace Statiq.Web.Tests.Pipelines;

public class PhaseTests
{
    [Fact]
    public async Task Phases_run_after_those_that_they_depend_on()
    {
        var log = new ConcurrentQueue<string>();
        var engine = new Engine();
        engine.Pipelines.Add("Last", Log(log).WithDependencies("First"));
        engine.Pipelines.Add("First", Log(log));
        engine.Pipelines.Add("Deploy", Log(log).AsDeployment().NormallyExecute());
        engine.Pipelines.Add("Alone", Log(log).AsIsolated());

        await engine.ExecuteAsync();

        var order = log.ToList();
        order.Count.ShouldBe(16);
        Before("First Input", "First Process", "Last Process");
        Before("Last Process", "First PostProcess", "First Output");
        Before("First Process", "Last PostProcess", "Last Output");
        Before("Last Output", "Deploy Input", "Deploy Process", "Deploy PostProcess", "Deploy Output");
        Before("Alone Output", "Deploy Input");

        void Before(params string[] names) => names.Select(x => order.IndexOf(x)).ShouldBeInOrder();
    }

    [Fact]
    public async Task Documents_go_from_phase_to_phase_and_through_empty_ones()
    {
        var engine = new Engine();
        engine.Pipelines.Add("A", new Pipeline
        {
            InputModules = { new CreateDocuments("x") },
            PostProcessModules = { new SetMetadata("Post", 1) }
        });

        (await engine.ExecuteAsync()).Single().GetInt("Post").ShouldBe(1);
    }

    [Fact]
    public async Task In_the_process_phase_a_pipeline_sees_its_dependencies_and_theirs()
    {
        var seen = await SeenAsync(Phase.Process, x => x.WithDependencies("Direct"));

        seen.ShouldBe(["Indirect:Process", "Direct:Process"]);
    }

    [Fact]
    public async Task In_the_post_process_phase_a_pipeline_sees_what_all_have_processed()
    {
        var seen = await SeenAsync(Phase.PostProcess, x => x.WithDependencies("Direct"));

        seen.ShouldBe(["Indirect:Process", "Direct:Process", "Other:Process", "Test:Process"]);
    }

    [Fact]
    public async Task A_post_process_phase_can_have_dependencies_as_well()
    {
        var seen = await SeenAsync(Phase.PostProcess, x => x.WithDependencies("Direct").AsPostProcessHasDependencies());

        seen.ShouldBe(["Indirect:Process", "Direct:PostProcess", "Other:Process", "Test:Process"]);
    }

    [Fact]
    public async Task A_deployment_pipeline_sees_what_all_have_put_out()
    {
        var seen = await SeenAsync(Phase.Input, x => x.AsDeployment().NormallyExecute());

        seen.ShouldBe(["Indirect:Output", "Direct:Output", "Other:Output"]);
    }

    [Theory]
    [InlineData(Phase.Input, "A", "cannot be seen in the Input phase")]
    [InlineData(Phase.Output, "A", "cannot be seen in the Output phase")]
    [InlineData(Phase.Process, "A", "without depending on it")]
    [InlineData(Phase.Process, "B", "cannot see its own documents in the Process phase")]
    [InlineData(Phase.Process, "Missing", "There is no pipeline Missing")]
    [InlineData(Phase.PostProcess, "Alone", "is isolated: its documents cannot be seen")]
    public async Task Documents_that_are_not_ready_cannot_be_seen(Phase phase, string pipeline, string reason)
    {
        var engine = new Engine();
        engine.Pipelines.Add("A");
        engine.Pipelines.Add("Alone").AsIsolated();
        engine.Pipelines.Add("B", At(phase, new ExecuteConfig(Config.FromContext(ctx => ctx.Outputs.FromPipeline(pipeline)))));

        (await Should.ThrowAsync<Exception>(() => engine.ExecuteAsync())).Message.ShouldContain(reason);
    }

    [Fact]
    public async Task Outputs_come_in_the_order_in_which_the_pipelines_were_added()
    {
        var engine = new Engine();
        foreach (var name in new[] { "Z", "B", "M" })
            engine.Pipelines.Add(name, new Pipeline { InputModules = { new CreateDocuments(1), new SetMetadata("Name", name) } });

        var outputs = await engine.ExecuteAsync();

        outputs.Names().ShouldBe(["Z", "B", "M"]);
        outputs.ExceptPipeline("b").Names().ShouldBe(["Z", "M"]);
        outputs.ByPipeline().Keys.ShouldBe(["Z", "B", "M"]);
    }

    [Fact]
    public async Task Engines_in_parallel_do_not_see_each_other()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            var engine = new Engine();
            engine.Settings["Number"] = i;
            return await Run.OnAsync(engine, Run.Named("a"), new SetMetadata("Seen", Config.FromDocument(async _ =>
            {
                await Task.Yield();
                return IExecutionContext.Current.GetInt("Number");
            })));
        })));

        results.Select(x => x.Single().GetInt("Seen")).ShouldBe(Enumerable.Range(0, 8));
    }

    // Runs pipelines in which each phase says where a document has been, and gives what pipeline Test sees in a phase.
    private static async Task<string[]> SeenAsync(Phase phase, Func<Pipeline, Pipeline> configure)
    {
        string[] seen = [];
        var engine = new Engine();
        engine.Pipelines.Add("Indirect", Marked());
        engine.Pipelines.Add("Direct", Marked().WithDependencies("Indirect"));
        engine.Pipelines.Add("Other", Marked());
        var look = new ExecuteConfig(Config.FromContext(ctx =>
        {
            seen = [.. ctx.Outputs.Select(x => x.GetString("Pipeline") + ":" + x.GetString("Phase"))];
        }));
        var test = configure(Marked());
        ModulesOf(test, phase).Add(look);
        engine.Pipelines.Add("Test", test);

        await engine.ExecuteAsync();
        return seen;
    }

    private static Pipeline Marked()
    {
        var pipeline = new Pipeline { InputModules = { new CreateDocuments(1) } };
        foreach (var phase in Enum.GetValues<Phase>())
        {
            ModulesOf(pipeline, phase).Add(
                new SetMetadata("Pipeline", Config.FromContext(x => x.PipelineName)),
                new SetMetadata("Phase", phase.ToString()));
        }

        return pipeline;
    }

    private static Pipeline Log(ConcurrentQueue<string> log)
    {
        var pipeline = new Pipeline();
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

    private static Pipeline At(Phase phase, IModule module)
    {
        var pipeline = new Pipeline();
        ModulesOf(pipeline, phase).Add(module);
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
