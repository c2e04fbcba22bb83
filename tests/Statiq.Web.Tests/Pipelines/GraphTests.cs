namespace Statiq.Web.Tests.Pipelines;

public class GraphTests
{
    [Theory]
    [InlineData("A:Nowhere", "Could not find pipeline dependency Nowhere of A")]
    [InlineData("A:B B:C C:A", "Pipeline cyclical dependency detected involving A")]
    [InlineData("A:A", "Pipeline cyclical dependency detected involving A")]
    public async Task What_is_wrong_with_the_pipelines_is_said_before_any_runs(string pipelines, string expected)
    {
        var ran = false;
        var engine = new Engine();
        engine.Pipelines.Add("First", new Pipeline { InputModules = { new ExecuteConfig(Config.FromContext(_ => { ran = true; })) } });
        foreach (var pipeline in pipelines.Split(' '))
            engine.Pipelines.Add(pipeline[..1], new Pipeline { Dependencies = { pipeline[2..] } });

        (await Should.ThrowAsync<PipelineException>(() => engine.ExecuteAsync())).Message.ShouldBe(expected);
        ran.ShouldBeFalse();
    }

    [Fact]
    public void Two_pipelines_cannot_have_one_name()
    {
        var engine = new Engine();
        engine.Pipelines.Add("A", new Pipeline());
        Should.Throw<ArgumentException>(() => engine.Pipelines.Add("a", new Pipeline()));
    }
}
