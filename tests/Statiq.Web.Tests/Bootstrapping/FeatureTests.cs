using Microsoft.Extensions.Logging;

namespace Statiq.Web.Tests.Bootstrapping;

public class FeatureTests
{
    [Theory]
    [InlineData(DefaultFeatures.All, true)]
    [InlineData(DefaultFeatures.Settings, true)]
    [InlineData(DefaultFeatures.None, false)]
    [InlineData(DefaultFeatures.All & ~DefaultFeatures.Settings, false)]
    public async Task Default_settings_are_a_feature(DefaultFeatures features, bool isSet)
    {
        var seen = !isSet;
        await Bootstrapper.Factory.CreateDefault([], features)
            .AddPipeline("A", new ExecuteConfig(Config.FromContext(ctx => { seen = ctx.GetBool(Keys.LinkHideIndexPages); })))
            .RunAsync();

        seen.ShouldBe(isSet);
    }

    [Fact]
    public async Task Features_are_left_out_and_anything_can_be_configured()
    {
        var seen = "";
        await Bootstrapper.Factory.CreateDefaultWithout([], DefaultFeatures.Settings | DefaultFeatures.Pipelines)
            .Configure<IEngine>(x => x.Settings["A"] = "configured")
            .AddPipeline("A", new ExecuteConfig(Config.FromContext(ctx =>
            {
                seen = $"{ctx.ContainsKey(Keys.LinkHideIndexPages)} {ctx.GetString("A")}";
            })))
            .RunAsync();

        seen.ShouldBe("False configured");
    }

    [Fact]
    public async Task Pipelines_of_every_kind_read_and_write()
    {
        using var site = new TestSite("a.txt", "b.txt", "c.txt", "d.txt");
        var exit = await site.Bootstrapper()
            .AddPipeline("A", "a.txt", ".html", new AppendContent("!"))
            .AddSerialPipeline("B", "b.txt", ".html", new AppendContent(Config.FromContext(ctx => $"{ctx.Outputs.FromPipeline("A").Count}")))
            .AddIsolatedPipeline("C", "c.txt", true)
            .AddPipeline("D", ["A"], "d.txt", new NormalizedPath("d/index.html"))
            .AddDeploymentPipeline("E", new ExecuteConfig(Config.FromContext(_ => throw new InvalidOperationException("not asked for"))))
            .RunAsync();

        exit.ShouldBe((int)ExitCode.Normal);
        site.OutputFiles.ShouldBe(["a.html", "b.html", "c.txt", "d/index.html"]);
        site.Read("output/b.html").ShouldBe("content of b.txt1");
    }

    [Fact]
    public async Task A_message_logged_through_a_document_names_it()
    {
        using var site = new TestSite("a.txt");
        await site.Bootstrapper()
            .AddPipeline("A", "a.txt", false, new ExecuteConfig(Config.FromDocument(doc => { doc.LogWarning("odd"); })))
            .RunAsync();

        site.Warnings.Single().ShouldContain("a.txt");
        site.Warnings.Single().ShouldEndWith("odd");
    }
}
