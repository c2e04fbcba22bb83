using Articles.Editing;
using Articles.Rules;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Building;
using Site.Modules;
using Site.Settings;
using Site.Templates;

namespace Site.Tests.Trust;

/// <summary>
/// Every place where a site can name a path, with nine hostile values each: refused by a message with its place that names the value, and
/// nothing outside is published or changed. A new option, setting, key or function has to be entered here, or the test names it.
/// </summary>
public sealed class HostilePathTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const string Files = """
        -- input/settings.yml --
        title: Proef
        url: https://proef.example/
        -- input/static/humans.txt --
        De redactie
        -- input/articles/b.yml --
        date: 2024-05-01
        -- seeds/a.md --
        ---
        date: 2024-05-01
        slug: een
        ---
        # Een kop

        De brug bij Utrecht is zaterdag bekeken.
        -- seeds/b.txt --
        De brug gaat open, zegt de gemeente.
        """;

    /// <summary>Runs a command, which ends in time, and looks for what lies outside.</summary>
    private static async Task<TestRun> Check(TestSite site, HostilePath hostile, Func<Task<TestRun>> run, params string[] named)
    {
        var before = hostile.Canaries;
        var ran = await run().WaitAsync(Patience, TestContext.Current.CancellationToken);
        ran.Error.ShouldNotContain("internal error");
        (ran.Error + ran.Output).ShouldNotContain(HostilePath.Secret);
        foreach (var name in named)
            ran.Error.ShouldContain(name);
        hostile.Canaries.ShouldBe(before);
        if (Directory.Exists(site.Output))
            Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
                .Where(file => File.ReadAllText(file).Contains(HostilePath.Secret, StringComparison.Ordinal)).ShouldBeEmpty();
        return ran;
    }

    // What a text names: front matter, sidecar, Markdown.
    [Theory]
    [CombinatorialPaths("picture", "sidecar", "link", "image", "html")]
    public async Task What_a_text_names_is_refused_by_name(string place, string kind)
    {
        using var hostile = new HostilePath();
        using var site = TestSite.From(Files);
        var named = hostile.Make(kind, site.PathOf("seeds"), "x.png");
        site.Write("seeds/a.md", Text(place, named));
        if (place == "sidecar")
            site.Write("input/articles/a.yml", Picture(named));

        var ran = await Check(site, hostile, () => site.BuildAsync());

        // What begins with a slash is an address of the site.
        var isAddress = named[0] == '/' && place is "link" or "image" or "html";
        var shown = kind != "nul" ? named : place is "picture" or "sidecar" ? "there is a control character in it" : "x.png%00.png";
        var file = kind == "nul" && place == "sidecar" ? "input/articles/a.yml:" : "seeds/a.md:";
        ran.Error.Split('\n').ShouldContain(line => line.StartsWith(file, StringComparison.Ordinal) && line.Contains(shown, StringComparison.Ordinal));
        ran.Status.ShouldBe(isAddress ? 0 : 1);
    }

    // What a site is made of: links, FIFOs and devices in the place of files and folders.
    [Theory]
    [CombinatorialPaths(
        "seeds/x.txt", "seeds/b.txt", "seeds/map", "input/static/x.txt", "input/static", "input/x.md", "input/map", "input/articles/b.yml",
        "input/articles", "input/settings.yml", "input/tags.yml", "input/published.lock.yml", "input/tags.lock.yml", "theme/static/x.txt", "theme/assets/x.txt", "theme/assets",
        "theme/templates/x.html", "theme/templates", "theme/i18n/nl.yml", "theme/static", "seeds", "input", "theme", ArePlaces = true)]
    public async Task What_a_site_is_made_of_is_refused_by_name(string place, string kind)
    {
        using var hostile = new HostilePath();
        using var site = TestSite.From(Files).WithOwnTheme();
        hostile.Put(kind, site.PathOf(place));
        var isFolder = !Path.HasExtension(place);

        // A folder that is not there may be missing.
        var isMissing = isFolder && kind is "dangling" or "fifo" or "absolute" or "up" or "file" or "device";
        foreach (var command in new[] { "build", "inspect" })
        {
            var ran = await Check(site, hostile, () => RunAsync(site, command));
            if (!isMissing && !(command == "inspect" && (place.Contains("static", StringComparison.Ordinal) || place is "input/map" or "input/x.md")))
                ran.Error.ShouldContain(place == "theme" ? "'theme'" : place + ":1:1: error: ");
        }
    }

    // As whoever is in the folder types it: no folder is named.
    private static async Task<TestRun> RunAsync(TestSite site, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await Commands.CommandLine.RunAsync([.. arguments, "--root", site.Root], output, error);
        return new(status, output.ToString(), error.ToString());
    }

    // What builds keep.
    [Theory]
    [CombinatorialPaths(
        ".output.build", ".output.build/last.json", ".output.build/manifest", ".output.build/memo", ".output.build/readers.json",
        ".output.build/journal", ".output.build/stage", ".output.build/history", ".output.build/lock", ArePlaces = true)]
    public async Task State_that_leads_elsewhere_is_not_believed(string place, string kind)
    {
        using var hostile = new HostilePath();
        using var site = TestSite.From(Files);
        (await site.BuildAsync()).Status.ShouldBe(0);
        hostile.Put(kind, site.PathOf(place));
        site.Write("seeds/c.md", "---\ndate: 2024-05-02\n---\n# Nog een kop\n\nDe brug bij Utrecht is zaterdag bekeken.\n");

        (await Check(site, hostile, () => site.BuildAsync("--verbose"), place)).Status.ShouldBe(0);
    }

    /// <summary>The settings that take a path; all others take none.</summary>
    private static readonly string[] PathSettings = ["theme"];

    private static readonly string[] OtherSettings =
    [
        "title", "description", "author", "language", "url", "permalink", "page_size", "feed_length", "tag_feed_length", "feed_kilobytes",
        "minimum_articles_per_tag", "time_zone", "identity_domain", "host", "hub", "except_links", "topics",
    ];

    [Fact]
    public void Each_setting_is_known_to_take_a_path_or_none() =>
        SettingKey.All.Select(key => key.Name).Order().ShouldBe(PathSettings.Concat(OtherSettings).Order());

    [Theory]
    [CombinatorialPaths]
    public async Task A_path_in_a_setting_is_refused_by_name(string kind)
    {
        using var hostile = new HostilePath();
        using var site = TestSite.From(Files).WithOwnTheme();
        var named = hostile.Make(kind, site.Root, "x.d");
        site.Write("input/settings.yml", string.Concat(SettingKey.All.Select(key => $"{key.Name}: {Quoted(named)}\n")));

        var line = SettingKey.All.IndexOf(SettingKey.All.First(key => key.Name == "theme")) + 1;
        var (place, shown) = kind switch
        {
            "fifo" => ("x.d:1:1: error: ", "no such theme folder"),
            "nul" => ("input/settings.yml:1:", "there is a control character in it"),
            _ => ($"input/settings.yml:{line}:8: error: ", $"'{named}' lies outside the site"),
        };
        foreach (var command in new[] { "build", "inspect" })
        {
            var ran = await Check(site, hostile, () => RunAsync(site, command));
            ran.Status.ShouldBe(1);
            ran.Error.Split('\n').ShouldContain(said => said.StartsWith(place, StringComparison.Ordinal) && said.Contains(shown, StringComparison.Ordinal));
        }
    }

    // Whatever a key is for, its value is tried: keys come from the readers themselves.
    [Theory]
    [CombinatorialPaths]
    public async Task No_key_of_texts_pages_and_tags_leads_outside(string kind)
    {
        using var hostile = new HostilePath();
        using var site = TestSite.From(Files);
        var named = hostile.Make(kind, site.PathOf("seeds"), "x.png");
        foreach (var key in OverrideReader.Keys)
        {
            site.Write($"seeds/front{key}.md", $"---\n{key}: {Quoted(named)}\n---\n# Een kop\n\nDe brug bij Utrecht is zaterdag bekeken.\n");
            site.Write($"seeds/side{key}.md", "# Een kop\n\nDe brug bij Utrecht is zaterdag bekeken.\n");
            site.Write($"input/articles/side{key}.yml", $"{key}: {Quoted(named)}\n");
        }

        foreach (var key in ReadPage.Known)
            site.Write($"input/{key}.md", $"---\n{key}: {Quoted(named)}\n---\n# Een kop\n\nZie [dit]({named.Replace("\0", "%00", StringComparison.Ordinal)}).\n");
        foreach (var key in TagRulesReader.Keys)
            site.Write("input/tags.yml", $"{key}:\n  {Quoted(named)}: [{Quoted(named)}]\n");
        site.Write("input/tags.lock.yml", $"{Quoted(named)}:\n" + string.Concat(TagLockReader.Keys.Select(key => $"  {key}: {Quoted(named)}\n")));

        string[] places = kind == "nul" ? ["seeds/frontpicture.md:2:", "input/articles/sidepicture.yml:1:"] : ["seeds/frontpicture.md:1:1: error: ", "seeds/sidepicture.md:1:1: error: "];
        (await Check(site, hostile, () => site.BuildAsync("--verbose"), places)).Status.ShouldBe(1);
    }

    [Theory]
    [CombinatorialPaths("include", "include_join", "asset")]
    public async Task A_path_that_a_template_names_is_refused_by_name(string function, string kind)
    {
        using var hostile = new HostilePath();
        using var site = TestSite.From(Files).WithOwnTheme();
        var named = hostile.Make(kind, site.PathOf(function == "asset" ? "theme/assets" : "theme/templates"), "x.html");
        site.Write("theme/templates/article.html", $"{{{{ {function} {(function == "include_join" ? $"[{Quoted(named)}] ''" : Quoted(named))} }}}}");

        var ran = await Check(site, hostile, () => site.BuildAsync());

        ran.Status.ShouldBe(1);
        ran.Error.Split('\n').ShouldContain(said => said.StartsWith(named == "x.html" ? $"theme/{(function == "asset" ? "assets" : "templates")}/x.html:1:1: error: " : "theme/templates/article.html:1:", StringComparison.Ordinal));
    }

    // No function is left out: each is called with each value.
    [Theory]
    [CombinatorialPaths]
    public async Task No_function_of_templates_reads_a_file(string kind)
    {
        using var hostile = new HostilePath();
        using var site = TestSite.From(Files).WithOwnTheme();
        var named = hostile.Make(kind, site.PathOf("theme"), "x.txt");
        var functions = new TemplateFunctions(SiteReader.Read(BuildOptions.For(site.Root), TestContext.Current.CancellationToken)).ToBuiltins();
        string[] names = [.. functions.Where(entry => entry.Value is IScriptCustomFunction).Select(entry => entry.Key),
            .. from entry in functions where entry.Value is ScriptObject from inner in (ScriptObject)entry.Value select $"{entry.Key}.{inner.Key}"];
        names.ShouldContain("include");
        names.ShouldContain("string.upcase");
        await Check(site, hostile, () => Task.Run(() => new TestRun(0, string.Concat(names.Select(name => Call(functions, name, named))), "")));
    }

    private static string Call(ScriptObject functions, string name, string value)
    {
        try
        {
            return Template.Parse($"{{{{ {name} {Quoted(value)} }}}}").Render(new HtmlTemplateContext(functions, TemplateLimits.Default, default));
        }
        catch (ScriptRuntimeException refused)
        {
            return refused.Message;
        }
    }

    private static string Text(string place, string named) => $"---\ndate: 2024-05-01\nslug: een\n{(place == "picture" ? Picture(named) : "")}---\n# Een kop\n\n" + place switch
    {
        "link" => $"Zie [het stuk]({named.Replace("\0", "%00", StringComparison.Ordinal)}).",
        "image" => $"Zie ![het stuk]({named.Replace("\0", "%00", StringComparison.Ordinal)}).",
        "html" => $"<p>Zie <img src=\"{named.Replace("\0", "%00", StringComparison.Ordinal)}\" alt=\"x\"></p>",
        _ => "De brug bij Utrecht is zaterdag bekeken.",
    } + "\n";

    private static string Picture(string named) => $"picture: {{src: {Quoted(named)}, alt: x}}\n";

    private static string Quoted(string value) => $"\"{value.Replace("\0", "\\0", StringComparison.Ordinal)}\"";
}
