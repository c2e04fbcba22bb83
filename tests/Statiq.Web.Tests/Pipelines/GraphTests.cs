namespace Statiq.Web.Tests.Pipelines;

public class GraphTests
{
    [Fact]
    public async Task All_unknown_dependencies_and_cycles_are_reported_before_anything_runs()
    {
        var ran = false;
        var engine = Engine(
            ("A", new Pipeline { Dependencies = { "B", "Nowhere" } }),
            ("B", new Pipeline { Dependencies = { "C" } }),
            ("C", new Pipeline { Dependencies = { "A" } }),
            ("D", new Pipeline { Dependencies = { "D" } }),
            ("Articles", new Pipeline { InputModules = { new ExecuteConfig(Config.FromContext(_ => { ran = true; })) } }),
            ("E", new Pipeline { DependencyOf = { "Article" } }));

        var exception = await Should.ThrowAsync<ExecutionException>(() => engine.ExecuteAsync());

        exception.Message.Split(Environment.NewLine).ShouldBe(
        [
            "Pipeline A depends on Nowhere, which does not exist",
            "Pipeline E is a dependency of Article, which does not exist (did you mean Articles?)",
            "Pipeline dependencies are circular: A → B → C → A",
            "Pipeline dependencies are circular: D → D"
        ]);
        ran.ShouldBeFalse();
    }

    [Fact]
    public async Task A_cycle_through_the_other_side_of_a_dependency_is_found()
    {
        var engine = Engine(("A", new Pipeline { Dependencies = { "B" } }), ("B", new Pipeline { DependencyOf = { "X" } }), ("X", new Pipeline { DependencyOf = { "B" } }));

        (await Should.ThrowAsync<ExecutionException>(() => engine.ExecuteAsync())).Message
            .ShouldBe("Pipeline dependencies are circular: B → X → B");
    }

    [Fact]
    public async Task Kinds_of_pipelines_that_do_not_go_together_are_reported()
    {
        var engine = Engine(
            ("Isolated", new Pipeline { Isolated = true, Dependencies = { "Normal" } }),
            ("Normal", new Pipeline { Dependencies = { "Isolated", "Deploy" } }),
            ("Deploy", new Pipeline { Deployment = true, Dependencies = { "Normal" } }));

        var message = (await Should.ThrowAsync<ExecutionException>(() => engine.ExecuteAsync())).Message;

        message.ShouldContain("Pipeline Isolated is isolated and cannot have dependencies (Normal)");
        message.ShouldContain("Pipeline Normal cannot depend on Isolated, which is isolated");
        message.ShouldContain("Pipeline Normal cannot depend on Deploy, which is for deployment");
        message.ShouldContain("Pipeline Deploy is for deployment and cannot depend on Normal");
    }

    [Fact]
    public async Task A_pipeline_that_is_asked_for_must_exist() =>
        (await Should.ThrowAsync<ExecutionException>(() => Engine(("A", new Pipeline())).ExecuteAsync(["B"])))
            .Message.ShouldBe("There is no pipeline B");

    [Fact]
    public async Task Policies_decide_which_pipelines_run()
    {
        var ran = new List<string>();
        var engine = Engine(
            ("Normal", Log(ran)),
            ("Manual", Log(ran).ManuallyExecute().WithDependencies("Needed")),
            ("Needed", Log(ran).ManuallyExecute()),
            ("Always", Log(ran).AlwaysExecute()),
            ("Deploy", Log(ran).AsDeployment()));
        engine.SerialExecution = true;

        await engine.ExecuteAsync();
        ran.Order().ShouldBe(["Always", "Normal"]);
        ran.Clear();

        await engine.ExecuteAsync(["manual"]);
        ran.Order().ShouldBe(["Always", "Manual", "Needed"]);
    }

    [Fact]
    public void Two_pipelines_cannot_have_one_name() =>
        Should.Throw<ArgumentException>(() => Engine(("A", new Pipeline()), ("a", new Pipeline())));

    private static Pipeline Log(List<string> ran) =>
        new() { InputModules = { new ExecuteConfig(Config.FromContext(ctx => ran.Add(ctx.PipelineName))) } };

    private static Engine Engine(params (string Name, Pipeline Pipeline)[] pipelines)
    {
        var engine = new Engine();
        foreach (var (name, pipeline) in pipelines)
            engine.Pipelines.Add(name, pipeline);
        return engine;
    }
}
