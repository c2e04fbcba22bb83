using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Statiq.Web.Tests.Bootstrapping;

public class BootstrapperTests
{
    [Theory]
    [InlineData(typeof(FormatException), ExitCode.UnhandledError, "no good")]
    [InlineData(typeof(ExecutionException), ExitCode.ExecutionError, "no good")]
    [InlineData(typeof(OperationCanceledException), ExitCode.ExecutionError, "A/Process » Skipping pipeline due to dependency error")]
    public async Task A_failure_is_logged_and_becomes_an_exit_code(Type failure, ExitCode expected, string logged)
    {
        using var site = new TestSite();

        var exit = await site.Bootstrapper().AddPipeline("A", new Pipeline
        {
            InputModules =
            {
                new ExecuteConfig(Config.FromContext<object>(_ => throw (Exception)Activator.CreateInstance(failure, "no good")!))
            }
        }).RunAsync();

        exit.ShouldBe((int)expected);
        site.CriticalErrors.ShouldBe([logged]);
    }

    [Theory]
    [InlineData(LogLevel.Warning, null, false)]
    [InlineData(LogLevel.Error, null, true)]
    [InlineData(LogLevel.Warning, LogLevel.Warning, true)]
    [InlineData(LogLevel.Critical, LogLevel.None, false)]
    public async Task An_execution_that_logs_an_error_has_failed(LogLevel level, LogLevel? failureLevel, bool fails)
    {
        using var site = new TestSite();
        var bootstrapper = site.Bootstrapper().AddPipeline("A", new Pipeline
        {
            ProcessModules = { new ExecuteConfig(Config.FromContext(ctx => { ctx.Log(level, "bad"); })) }
        });
        if (failureLevel is not null)
            bootstrapper.AddSetting(Keys.FailureLogLevel, failureLevel);

        (await bootstrapper.RunAsync()).ShouldBe(fails ? (int)ExitCode.LogLevelFailure : 0);
    }

    [Fact]
    public async Task Without_commands_there_is_nothing_to_run()
    {
        var ran = false;
        var exit = await App.Bootstrapper.Factory.CreateDefault([], DefaultFeatures.All & ~DefaultFeatures.BuildCommands)
            .AddPipeline("A", new Pipeline { InputModules = { new ExecuteConfig(Config.FromContext(_ => { ran = true; })) } })
            .RunAsync();

        exit.ShouldNotBe(0);
        ran.ShouldBeFalse();
    }

    [Fact]
    public async Task Paths_settings_and_the_engine_can_be_set()
    {
        using var site = new TestSite("a.txt");
        site.Write("more/b.txt", "b");
        string[] seen = [];

        var exit = await site.Bootstrapper()
            .ConfigureFileSystem(files =>
            {
                files.InputPaths.Add("more");
                files.OutputPath = "public";
            })
            .AddSetting("Title", "first")
            .ConfigureSettings(x => x["Size"] = 2)
            .ConfigureEngine(x => x.Pipelines.Add("Texts", new Pipeline
            {
                InputModules = { new ReadFiles("**/*.txt") },
                OutputModules =
                {
                    new ExecuteConfig(Config.FromContext(ctx => { seen = [ctx.GetString("Title"), ctx.GetString("Size")]; })),
                    new WriteFiles()
                }
            }))
            .RunAsync();

        exit.ShouldBe(0);
        seen.ShouldBe(["first", "2"]);
        File.Exists(site.Root.Combine("public/a.txt").FullPath).ShouldBeTrue();
        File.Exists(site.Root.Combine("public/b.txt").FullPath).ShouldBeTrue();
    }

    [Fact]
    public async Task A_pipeline_is_given_services_and_has_the_name_of_its_type()
    {
        using var site = new TestSite();
        string[] names = [];

        await site.Bootstrapper()
            .ConfigureServices(x => x.AddSingleton(new Greeting("hello")))
            .AddPipeline<Greeter>()
            .ConfigureEngine(x => names = [.. x.Pipelines.Keys])
            .RunAsync();

        names.ShouldBe(["Greeter"]);
        site.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Events_are_raised_before_each_module()
    {
        using var site = new TestSite();
        var modules = new List<string>();

        await site.Bootstrapper()
            .AddPipeline("A", new Pipeline { ProcessModules = { new SetMetadata("A", 1), new WriteFiles() } })
            .ConfigureEngine(x => x.Events.Subscribe<BeforeModuleExecution>(evt => modules.Add(evt.Context.Module.GetType().Name)))
            .RunAsync();

        modules.ShouldBe(["SetMetadata", "WriteFiles"]);
    }

    [Fact]
    public async Task Several_documents_with_one_destination_give_a_warning_that_names_them()
    {
        using var site = new TestSite("a.txt", "b.txt");

        await site.Bootstrapper().AddPipeline("Texts", new Pipeline
        {
            InputModules = { new ReadFiles("*.txt") },
            OutputModules = { new SetDestination("same.html"), new WriteFiles() }
        }).RunAsync();

        var warning = site.Warnings.Single();
        warning.ShouldContain("same.html");
        warning.ShouldContain("input/a.txt");
        warning.ShouldContain("input/b.txt");
    }

    [Theory]
    [InlineData(null, "a.txt")]
    [InlineData(CleanMode.Unwritten, "a.txt")]
    [InlineData(CleanMode.Self, "a.txt")]
    [InlineData(CleanMode.Full, "a.txt")]
    [InlineData(CleanMode.None, "a.txt foreign.txt")]
    public async Task The_output_folder_is_emptied_unless_that_is_not_wanted(CleanMode? mode, string expected)
    {
        using var site = new TestSite();
        site.Write("input/a.txt", "short").Write("output/a.txt", "something much longer").Write("output/foreign.txt", "");
        var bootstrapper = site.Bootstrapper()
            .AddPipeline("Texts", new Pipeline { InputModules = { new ReadFiles("*.txt"), new WriteFiles() } });
        if (mode is not null)
            bootstrapper.AddSetting(Keys.CleanMode, mode);

        await bootstrapper.RunAsync();

        string.Join(' ', site.OutputFiles).ShouldBe(expected);
        site.Read("output/a.txt").ShouldBe("short");
    }

    [Fact]
    public async Task Modules_log_with_their_place_and_documents_with_their_source()
    {
        using var site = new TestSite("a.txt");

        await site.Bootstrapper().AddPipeline("Texts", new Pipeline
        {
            InputModules = { new ReadFiles("*.txt") },
            ProcessModules =
            {
                new ExecuteConfig(Config.FromDocument((doc, ctx) =>
                {
                    ctx.LogWarning("about {What}", "something");
                    doc.LogWarning("odd");
                }))
            }
        }).RunAsync();

        site.Warnings.ShouldBe(
        [
            "Texts/Process » ExecuteConfig » about something",
            $"Texts/Process » ExecuteConfig » [{site.Root}/input/a.txt => a.txt] odd"
        ]);
    }

    public sealed record Greeting(string Text);

    public sealed class Greeter : Pipeline
    {
        public Greeter(Greeting greeting) => ProcessModules = [new SetMetadata("Text", greeting.Text)];
    }
}
