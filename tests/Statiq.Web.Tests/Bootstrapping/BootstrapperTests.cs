using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Statiq.Web.Tests.Bootstrapping;

public class BootstrapperTests
{
    [Fact]
    public async Task A_failure_is_logged_and_becomes_an_exit_code()
    {
        using var site = new TestSite();

        var exit = await site.Bootstrapper()
            .AddPipeline("A", new ExecuteConfig(Config.FromContext<object>(_ => throw new FormatException("one"))))
            .AddPipeline("B", new ExecuteConfig(Config.FromContext<object>(_ => throw new FormatException("two"))))
            .RunAsync();

        exit.ShouldBe((int)ExitCode.ExecutionError);
        site.Errors.ShouldBe(
            ["Pipeline A, phase Process, module ExecuteConfig: one", "Pipeline B, phase Process, module ExecuteConfig: two"]);
    }

    [Fact]
    public async Task Pipelines_are_built_in_place()
    {
        using var site = new TestSite("a.txt", "b.txt");

        var exit = await site.Bootstrapper()
            .BuildPipeline("Texts", x => x
                .WithInputReadFiles("*.txt")
                .WithProcessModules(new AppendContent("!"))
                .WithOutputWriteFiles(".html"))
            .RunAsync();

        exit.ShouldBe(0);
        site.OutputFiles.ShouldBe(["a.html", "b.html"]);
        site.Read("output/a.html").ShouldBe("content of a.txt!");
    }

    [Fact]
    public async Task Paths_and_settings_can_be_set()
    {
        using var site = new TestSite("a.txt");
        site.Write("more/b.txt", "b").Write("more/hidden/c.txt", "c");
        IReadOnlyList<string> seen = [];

        var exit = await site.Bootstrapper()
            .AddInputPath("more")
            .AddExcludedPath("hidden")
            .SetOutputPath("public")
            .AddSetting("Title", "first")
            .AddSettingIfNonExisting("Title", "second")
            .ConfigureSettings(x => x["Size"] = 2)
            .ConfigureFileSystem((files, settings) => files.TempPath = "temp-" + settings.GetString("Title"))
            .ConfigureEngine(x => x.Pipelines.Add("Texts", new Pipeline
            {
                InputModules = { new ReadFiles("**/*.txt") },
                OutputModules =
                {
                    new ExecuteConfig(Config.FromContext(ctx =>
                    {
                        seen = [ctx.GetString("Title"), ctx.GetInt("Size").ToString(null as IFormatProvider), ctx.FileSystem.TempPath.FullPath];
                    })),
                    new WriteFiles()
                }
            }))
            .RunAsync();

        exit.ShouldBe(0);
        seen.ShouldBe(["first", "2", "temp-first"]);
        File.Exists(site.Root.Combine("public/a.txt").FullPath).ShouldBeTrue();
        File.Exists(site.Root.Combine("public/b.txt").FullPath).ShouldBeTrue();
        File.Exists(site.Root.Combine("public/hidden/c.txt").FullPath).ShouldBeFalse();
    }

    [Fact]
    public async Task A_pipeline_can_have_a_name_of_its_own_and_services()
    {
        using var site = new TestSite();
        string[] names = [];

        await site.Bootstrapper()
            .ConfigureServices(x => x.AddSingleton(new Greeting("hello")))
            .AddPipeline<Greeter>()
            .AddPipeline<Greeter>("Second")
            .ModifyPipeline("Second", x => x.WithDependencies("Greeter"))
            .ConfigureEngine(x => names = [.. x.Pipelines.Keys])
            .RunAsync();

        names.ShouldBe(["Greeter", "Second"]);
        site.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_documents_with_one_destination_give_a_warning_that_names_them()
    {
        using var site = new TestSite("a.txt", "b.txt");

        await site.Bootstrapper().AddPipeline("Texts", "*.txt", new NormalizedPath("same.html")).RunAsync();

        var warning = site.Warnings.Single();
        warning.ShouldContain("same.html");
        warning.ShouldContain("input/a.txt");
        warning.ShouldContain("input/b.txt");
    }

    [Fact]
    public async Task Files_are_copied_to_the_same_place_or_another()
    {
        using var site = new TestSite("a.css", "sub/b.css", "c.js");

        await site.Bootstrapper()
            .AddPipeline("Styles", new CopyFiles("**/*.css").Where(x => Task.FromResult(x.Path.Name != "b.css")))
            .AddPipeline("Scripts", new CopyFiles("*.js").To(x => Task.FromResult(new NormalizedPath("assets").Combine(x.Path.FileName))))
            .RunAsync();

        site.OutputFiles.ShouldBe(["a.css", "assets/c.js"]);
    }

    [Fact]
    public async Task A_shorter_file_replaces_a_longer_one_whole()
    {
        using var site = new TestSite();
        site.Write("input/a.txt", "short").Write("output/a.txt", "something much longer");

        await site.Bootstrapper().AddPipeline("Texts", "*.txt", writeFiles: true).RunAsync();

        site.Read("output/a.txt").ShouldBe("short");
    }

    [Theory]
    [InlineData("a/index.html", false, "/a")]
    [InlineData("index.html", false, "/")]
    [InlineData("a/b.html", false, "/a/b")]
    [InlineData("a b/c.css", false, "/a%20b/c.css")]
    [InlineData("a/b.html", true, "https://example.org/a/b")]
    [InlineData("https://other.example/x.html", true, "https://other.example/x.html")]
    public async Task Links_are_made_as_the_settings_ask_for_them(string path, bool includeHost, string expected)
    {
        using var site = new TestSite();
        string? link = null;

        await site.Bootstrapper()
            .AddSetting(Keys.Host, "example.org")
            .AddSetting(Keys.LinksUseHttps, true)
            .AddPipeline("A", new ExecuteConfig(Config.FromContext(ctx => { link = ctx.GetLink(path, includeHost); })))
            .RunAsync();

        link.ShouldBe(expected);
    }

    [Fact]
    public async Task Modules_can_log_through_their_context_and_about_documents()
    {
        using var site = new TestSite("a.txt");

        await site.Bootstrapper()
            .AddPipeline("Texts", "*.txt", writeFiles: false, new ExecuteConfig(Config.FromDocument((doc, ctx) =>
            {
                ctx.LogWarning("about {What}", "something");
                ctx.LogWarning(doc, "odd");
            })))
            .RunAsync();

        site.Warnings[0].ShouldContain("Texts");
        site.Warnings[0].ShouldEndWith("about something");
        site.Warnings[1].ShouldContain("input/a.txt");
        site.Warnings[1].ShouldEndWith("odd");
    }

    public sealed record Greeting(string Text);

    public sealed class Greeter : Pipeline
    {
        public Greeter(Greeting greeting) => ProcessModules = [new CreateDocuments(greeting.Text)];
    }
}
