using YamlDotNet.RepresentationModel;

namespace Site.Tests;

/// <summary>The files that let a host publish the site: the workflows before a checker of workflows, which <c>tests/run</c> installs where it may, and every shell line before bash.</summary>
[Trait("slow", "checker")]
public sealed class WorkflowTests : IDisposable
{
    private const string Workflow = ".github/workflows/publish.yml";

    private readonly string _folder = Directory.CreateTempSubdirectory("site-workflow-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_workflow_of_the_repository_is_one() => Check(File.ReadAllText(Repository.PathOf(Workflow)));

    [Fact]
    public void The_steps_in_the_document_on_hosting_make_a_workflow() => Check($$"""
        on: push
        concurrency: { group: deploy, cancel-in-progress: false }
        jobs:
          deploy:
            runs-on: ubuntu-latest
            steps:
        {{string.Join('\n', DocumentedSteps().Split('\n').Select(line => "      " + line))}}
        """);

    [Fact]
    public void A_workflow_that_is_none_is_found() => Lint(File.ReadAllText(Repository.PathOf(Workflow)).Replace("needs: test", "needs: toets", StringComparison.Ordinal))
        .Said.ShouldContain("unresolved job toets");

    [Theory]
    [InlineData(Workflow)]
    [InlineData(".gitlab-ci.yml")]
    public void Every_shell_line_can_be_read_by_bash(string file)
    {
        Tools.Require("bash");
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Repository.PathOf(file))));
        var lines = yaml.Documents[0].AllNodes.OfType<YamlMappingNode>().SelectMany(ShellLines).ToList();

        lines.Count.ShouldBeGreaterThan(3);
        foreach (var line in lines)
            Tools.Run("bash", "-n", "-c", line).ShouldBe((0, ""), line);
    }

    private static IEnumerable<string> ShellLines(YamlMappingNode node) =>
        from entry in node.Children
        where entry.Key is YamlScalarNode { Value: "run" or "script" or "before_script" }
        from line in entry.Value is YamlSequenceNode lines ? lines.Children : [entry.Value]
        select ((YamlScalarNode)line).Value;

    private static string DocumentedSteps()
    {
        var document = File.ReadAllText(Repository.PathOf("docs/hosting.md"));
        var begin = document.IndexOf("```yaml\n- uses:", StringComparison.Ordinal) + "```yaml\n".Length;
        return document[begin..document.IndexOf("\n```", begin, StringComparison.Ordinal)];
    }

    private void Check(string workflow) => Lint(workflow).ShouldBe((0, ""));

    private (int Status, string Said) Lint(string workflow)
    {
        Tools.Require("node");
        var tools = Environment.GetEnvironmentVariable("SITE_TEST_TOOLS") ?? Path.Join(Path.GetTempPath(), "site-test-tools");
        var checker = Path.Join(tools, "node_modules", "@action-validator", "cli", "cli.mjs");
        Assert.SkipUnless(File.Exists(checker), "@action-validator/cli is not installed; tests/run installs it where it may");
        var file = Path.Join(_folder, "workflow.yml");
        File.WriteAllText(file, workflow);
        return Tools.Run("node", checker, file);
    }
}
