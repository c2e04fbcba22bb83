using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Site.Tests;

/// <summary>The files that let a host publish the site: the workflows before a checker of workflows, which <c>tests/run</c> installs where it may, and every shell line before bash.</summary>
[Trait("slow", "checker")]
public sealed partial class WorkflowTests : IDisposable
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
        var lines = Root(file).AllNodes.OfType<YamlMappingNode>().SelectMany(ShellLines).ToList();

        lines.Count.ShouldBeGreaterThan(3);
        foreach (var line in lines)
            Tools.Run("bash", "-n", "-c", line).ShouldBe((0, ""), line);
    }

    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Repository.PathOf(".github/workflows"), "*.y*ml").Select(file => ".github/workflows/" + Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Workflows))]
    [InlineData("docs/hosting.md")]
    public void Every_action_is_a_commit_with_the_name_of_its_version(string file)
    {
        var uses = File.ReadLines(Repository.PathOf(file)).Where(line => Uses().IsMatch(line)).ToArray();

        uses.Length.ShouldBeGreaterThan(3);
        uses.Where(line => !Pinned().IsMatch(line)).ShouldBeEmpty();
    }

    [Fact]
    public void An_action_has_one_commit_everywhere() =>
        string.Concat(Workflows.Select(row => row.Data).Append("docs/hosting.md").Select(file => File.ReadAllText(Repository.PathOf(file))))
            .Split('\n').Select(line => Pinned().Match(line)).Where(pin => pin.Success)
            .GroupBy(pin => pin.Groups["repository"].Value, pin => pin.Groups["commit"].Value)
            .Where(action => action.Distinct().Count() > 1).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_may_read_and_only_a_job_that_runs_nothing_may_write(string file)
    {
        var root = Root(file);
        Map(root, "permissions").ShouldBe(new Dictionary<string, string> { ["contents"] = "read" });
        foreach (var (name, job) in ((YamlMappingNode)root["jobs"]).Children.Select(entry => (entry.Key.ToString(), (YamlMappingNode)entry.Value)))
        {
            var steps = Steps(job);
            if (Map(job, "permissions").ContainsValue("write"))
                steps.ShouldAllBe(step => !Has(step, "run") && !step["uses"].ToString().StartsWith("actions/checkout@", StringComparison.Ordinal), name);
            job["runs-on"].ToString().EndsWith("-latest", StringComparison.Ordinal).ShouldBeFalse(name);
            steps.Where(step => Has(step, "uses") && step["uses"].ToString().StartsWith("actions/checkout@", StringComparison.Ordinal))
                .ShouldAllBe(step => Map(step, "with").GetValueOrDefault("persist-credentials") == "false", name);
        }
    }

    // What a stranger names a branch or a pull request becomes part of the line, before the shell reads it; and their code would have this repository's rights.
    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_shell_line_and_no_trigger_takes_a_strangers_word(string file)
    {
        var text = File.ReadAllText(Repository.PathOf(file));

        text.ShouldNotContain("pull_request_target");
        text.ShouldNotContain("workflow_run");
        Root(file).AllNodes.OfType<YamlMappingNode>().SelectMany(ShellLines).ShouldAllBe(line => !line.Contains("${{ github.event", StringComparison.Ordinal)
            && !line.Contains("${{ github.head_ref", StringComparison.Ordinal) && !line.Contains("${{ github.ref_name", StringComparison.Ordinal));
    }

    [Fact]
    public void The_image_is_one_by_its_digest() =>
        Root(".gitlab-ci.yml")["image"].ToString().ShouldMatch(@"^\S+:\d+\.\d+\.\d+\S*@sha256:[0-9a-f]{64}$");

    [Fact]
    public void What_is_restored_is_locked_on_a_server_and_looked_through_everywhere()
    {
        var settings = System.Xml.Linq.XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants().ToLookup(setting => setting.Name.LocalName);

        settings["RestoreLockedMode"].ShouldHaveSingleItem().Attribute("Condition")!.Value.ShouldStartWith("'$(CI)' == 'true'");
        (settings["NuGetAudit"].Single().Value, settings["NuGetAuditMode"].Single().Value, settings["NuGetAuditLevel"].Single().Value).ShouldBe(("true", "all", "low"));
        foreach (var project in Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories))
            File.Exists(Path.Join(Path.GetDirectoryName(project), "packages.lock.json")).ShouldBeTrue(project);
    }

    private static YamlMappingNode Root(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Repository.PathOf(file))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static YamlMappingNode[] Steps(YamlMappingNode job) => [.. ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>()];

    private static bool Has(YamlMappingNode node, string key) => node.Children.ContainsKey(new YamlScalarNode(key));

    private static Dictionary<string, string> Map(YamlMappingNode node, string key) =>
        Has(node, key) ? ((YamlMappingNode)node[key]).Children.ToDictionary(entry => entry.Key.ToString(), entry => entry.Value.ToString()) : [];

    [GeneratedRegex(@"^\s*(- )?uses:")]
    private static partial Regex Uses();

    [GeneratedRegex(@"^\s*(- )?uses: (?<repository>[\w.-]+/[\w.-]+)[\w./-]*@(?<commit>[0-9a-f]{40}) # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

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
