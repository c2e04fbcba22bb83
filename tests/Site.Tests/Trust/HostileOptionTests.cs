using System.CommandLine;

namespace Site.Tests.Trust;

/// <summary>
/// Every option and argument that takes a path, with nine hostile values each. The operator may name anything: each command ends, and says
/// what it cannot do. A new option has to be entered here, or the test names it.
/// </summary>
public sealed class HostileOptionTests
{
    private const string Files = """
        -- input/settings.yml --
        title: Proef
        -- seeds/a.md --
        ---
        date: 2024-05-01
        ---
        # Een kop

        De brug bij Utrecht is zaterdag bekeken.
        -- feed.json --
        {"items": [{"id": "1", "title": "Een kop", "content_html": "<p>De brug is bekeken. <img src=\"x.png\" alt=\"x\"></p>"}]}
        -- tree/index.html --
        <!DOCTYPE html><html lang="nl"><title>Proef</title><p>Niets.</html>
        """;

    /// <summary>Those that take a path: what is typed, with <c>*</c> for the path, and which of them read only.</summary>
    private static readonly Dictionary<string, (string Line, bool Reads)> Paths = new()
    {
        ["--root"] = ("build --root *", false),
        ["--seeds"] = ("build --seeds *", true),
        ["--input"] = ("build --input *", true),
        ["--theme"] = ("build --theme *", true),
        ["--output"] = ("build --output *", false),
        ["build --report"] = ("build --report *", false),
        ["publish --report"] = ("publish --to live --report *", false),
        ["deploy --report"] = ("deploy --dry-run --rclone :local:weg --report *", false),
        ["--report"] = ("--report *", false),
        ["publish --to"] = ("publish --to *", false),
        ["deploy --rclone"] = ("deploy --dry-run --rclone *", false),
        ["install-hook REPO.git"] = ("install-hook * --to live", false),
        ["install-hook --to"] = ("install-hook repo.git --to *", false),
        ["init FOLDER"] = ("init *", false),
        ["check FOLDER"] = ("check *", true),
        ["check --report"] = ("check tree --report *", false),
        ["check --release"] = ("check --release *", true),
        ["check --cache"] = ("check tree --external --cache *", false),
        ["inspect --report"] = ("inspect --report *", false),
        ["inspect FILE"] = ("inspect *", true),
        ["import SOURCE"] = ("import hugo *", true),
        ["import --files"] = ("import feed feed.json --files *", true),
    };

    private static readonly string[] Others =
    [
        "--url", "--now", "--template-limits", "publish --branch", "install-hook --limit", "install-hook --branch", "check --except", "inspect --format", "new TITLE",
        "import KIND", "import --from",
    ];

    [Fact]
    public void Each_option_is_known_to_take_a_path_or_none()
    {
        var root = Commands.CommandLine.Root();
        var found = Symbols("", root).Concat(root.Subcommands.Where(command => !command.Hidden).SelectMany(command => Symbols(command.Name + " ", command)));
        found.Except(Others).Order(StringComparer.Ordinal).ShouldBe(Paths.Keys.Order(StringComparer.Ordinal));
    }

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var symbol in Paths.Keys)
            foreach (var kind in HostilePath.Kinds)
                cases.Add(symbol, kind);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_path_of_the_operators_is_taken_or_refused_and_nothing_hangs(string symbol, string kind)
    {
        using var hostile = new HostilePath();
        using var site = TestSite.From(Files);
        var (line, reads) = Paths[symbol];
        var named = hostile.Make(kind, site.PathOf("daar"), symbol == "inspect --report" ? "x.html" : "x");
        var path = named.StartsWith('/') || kind == "nul" ? named : Path.GetFullPath(named, site.PathOf("daar"));
        string[] arguments = [.. line.Split(' ').Select(word => word == "*" ? path : word is "tree" or "live" or "repo.git" or "feed.json" ? site.PathOf(word) : word)];
        var before = hostile.Canaries;

        var run = await RunAsync(site, arguments).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

        run.Status.ShouldBeInRange(0, 2);
        run.Error.ShouldNotContain("internal error");
        (run.Output + run.Error).ShouldNotContain(HostilePath.Secret);
        if (run.Status != 0)
            run.Error.ShouldNotBeEmpty();
        if (kind == "nul")
            run.ShouldBe(new(2, "", $"site: '{named.Replace("\0", "\\0", StringComparison.Ordinal)}' has a NUL in it\nsite: see 'site {(line.StartsWith('-') ? "" : line.Split(' ')[0] + " ")}--help'\n"));
        if (reads)
            hostile.Canaries.ShouldBe(before);
    }

    private static async Task<TestRun> RunAsync(TestSite site, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] root = arguments.Contains("--root") || arguments[0] is "init" or "install-hook" ? [] : ["--root", site.Root];
        string[] theme = arguments.Contains("--theme") ? [] : ["--theme", Repository.PathOf("theme")];
        var status = await Commands.CommandLine.RunAsync([.. arguments, .. root, .. theme], output, error);
        return new(status, output.ToString(), error.ToString());
    }

    // Text can be a path; numbers and switches cannot.
    private static IEnumerable<string> Symbols(string prefix, Command command) =>
    [
        .. command.Options.Where(option => !option.Hidden && IsText(option.ValueType)).Select(option => prefix + option.Name),
        .. command.Arguments.Where(argument => IsText(argument.ValueType)).Select(argument => prefix + argument.Name),
    ];

    private static bool IsText(Type type) => !type.IsPrimitive && Nullable.GetUnderlyingType(type) is null && type != typeof(void);
}
