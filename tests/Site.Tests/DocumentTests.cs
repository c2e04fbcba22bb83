using System.Reflection;
using System.Text.RegularExpressions;
using Articles;
using Articles.Editing;
using Articles.Rules;
using Site.Settings;

namespace Site.Tests;

/// <summary>What the documents say is true of the repository and of the program.</summary>
public sealed partial class DocumentTests
{
    /// <summary>What commands of documents need that a test has not: another machine, an answer from it, or an end.</summary>
    private static readonly string[] NotRun = ["publish", "deploy", "install-hook", "preview", "init", "import"];

    public static TheoryData<string> Documents() => [.. Names()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_path_that_a_document_names_exists(string document) =>
        Paths().Matches(Read(document)).Select(match => match.Groups[1].Value).Distinct()
            .Where(path => !Path.Exists(Repository.PathOf(path))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_within_a_document_leads_to_a_file(string document) =>
        Links().Matches(Read(document)).Select(match => match.Groups[1].Value)
            .Where(link => !Path.Exists(Path.Join(Path.GetDirectoryName(Repository.PathOf(document)), link))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_command_of_a_document_has_the_name_and_options_of_one(string document)
    {
        using var site = TestSite.Shipped();
        foreach (var command in Commands(document))
        {
            var run = await site.RunAsync([.. command, "--help"]);
            run.Status.ShouldBe(0, $"{string.Join(' ', command)}: {run.Error}");
            if (command is [{ } name, ..] && !name.StartsWith('-'))
                run.Output.ShouldMatch($@"(?m)^  \S+ {name} ", $"no command '{name}'");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task The_commands_of_a_document_run_on_the_shipped_site(string document)
    {
        using var site = TestSite.Shipped();
        foreach (var command in Commands(document).Where(IsRun).DistinctBy(command => string.Join(' ', command)))
        {
            if (command is ["check"])
                (await site.BuildAsync()).Status.ShouldBe(0);
            var run = await site.RunAsync(command);
            run.Status.ShouldBe(0, $"{string.Join(' ', command)}: {run.Error}");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_file_of_rules_or_settings_that_a_document_shows_is_read_without_a_word(string document)
    {
        foreach (Match fence in Yaml().Matches(Read(document)))
        {
            var text = fence.Groups[2].Value;
            IEnumerable<Diagnostic> said = fence.Groups[1].Value switch
            {
                "settings.yml" => SettingsReader.Read("settings.yml", text).Diagnostics,
                "tags.yml" => TagRulesReader.Read("tags.yml", text).Diagnostics,
                _ => OverrideReader.Read("sidecar", text).Diagnostics,
            };
            said.ShouldBeEmpty(text);
        }
    }

    [Fact]
    public void The_settings_are_all_set_out_with_their_defaults_and_no_others()
    {
        var told = Rows().Matches(Read("docs/settings.md")).Select(row => row.Groups[1].Value).Where(name => !name.StartsWith('-')).ToArray();
        told.ShouldBe(SettingKey.All.Select(key => key.Name), ignoreOrder: true);
    }

    [Fact]
    public void The_limits_of_templates_are_all_set_out_with_their_defaults() =>
        LimitRows().Matches(Read("theme/README.md").Split("## Limits")[1].Split("\n## ")[0]).Select(row => (row.Groups[1].Value, row.Groups[2].Value)).ShouldBe(
            TemplateLimit.All.Select(limit => (limit.Name, limit.Get(TemplateLimits.Default).ToString("#,##0", System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void The_keys_of_front_matter_that_are_set_out_are_keys_of_it()
    {
        var table = Read("docs/texts.md").Split("## Saying it otherwise")[1].Split("```")[0];
        var keys = Rows().Matches(table).SelectMany(row => Code().Matches(row.Value.Split('|')[1])).Select(code => code.Groups[1].Value).ToArray();
        keys.Length.ShouldBeGreaterThan(10);
        var unknown = OverrideReader.Read("sidecar", string.Concat(keys.Append("frob").Select(key => $"{key}: x\n"))).Diagnostics
            .Where(said => said.What.StartsWith("unknown key", StringComparison.Ordinal));
        unknown.ShouldHaveSingleItem().What.ShouldBe("unknown key 'frob'");
    }

    [Fact]
    public void The_readme_has_fewer_than_900_words_and_names_every_document()
    {
        var readme = Read("README.md");
        readme.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeLessThan(900);
        Names().Where(name => Path.GetDirectoryName(name) is "docs" or "theme").Where(name => !readme.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_readme_begins_with_two_commands_that_are_the_whole_of_it()
    {
        var first = Read("README.md").Split("```")[1].Split('\n').Skip(1).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0);
        first.ShouldBe(["dotnet run --project src/Site -c Release", "tests/run"]);
    }

    [Fact]
    public void The_newest_entry_of_the_changelog_is_the_version_of_the_program() =>
        Versions().Match(Read("CHANGELOG.md")).Groups[1].Value
            .ShouldBe(typeof(SettingKey).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    private static IEnumerable<string> Names() => new[] { "README.md", "ARCHITECTURE.md", "theme/README.md" }
        .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file)).Order(StringComparer.Ordinal));

    private static string Read(string document) => File.ReadAllText(Repository.PathOf(document));

    private static IEnumerable<string[]> Commands(string document) =>
        from Match line in CommandLines().Matches(string.Concat(Shell().Matches(Read(document)).Select(fence => fence.Groups[1].Value)))
        select Words().Matches(line.Groups[1].Value).Select(word => word.Value.Trim('"')).ToArray();

    private static bool IsRun(string[] command) => !command.Intersect(NotRun).Any() && command is not ["check", _, ..];

    /// <summary>Paths in code font that begin with one of the repository's own folders.</summary>
    [GeneratedRegex(@"`((?:src|tests|theme|docs|\.ci|\.github)(?:/[\w.\-]+)*/?|(?:input|seeds)/)`")]
    private static partial Regex Paths();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)\s]+)\)(?!`)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^```sh\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shell();

    /// <summary>The program by any of its names; what it is asked for comes after that.</summary>
    [GeneratedRegex(@"^(?:dotnet run --project src/Site -c Release(?: --)?|(?:\S*/)?site)(?= |$)([^#\n]*)", RegexOptions.Multiline)]
    private static partial Regex CommandLines();

    [GeneratedRegex("\"[^\"]*\"|[^\\s]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^```yaml\n# input/(?:articles/)?(settings\.yml|tags\.yml|NAME\.yml)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Yaml();

    [GeneratedRegex(@"^\| `([^`]+)`.*$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"^\| `(\w+)` \|.*\| ([\d,]+) \|$", RegexOptions.Multiline)]
    private static partial Regex LimitRows();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^## (\S+) ", RegexOptions.Multiline)]
    private static partial Regex Versions();
}
