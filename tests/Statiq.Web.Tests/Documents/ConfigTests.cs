namespace Statiq.Web.Tests.Documents;

public class ConfigTests
{
    [Fact]
    public async Task Values_come_from_documents_contexts_settings_or_are_given()
    {
        var engine = new Engine();
        engine.Settings["Size"] = "3";

        var outputs = await Run.OnAsync(
            engine,
            Run.Named("a"),
            new SetMetadata("FromKey", Config.FromDocument("Name")),
            new SetMetadata("FromDocument", Config.FromDocument(doc => doc.GetString("Name") + "1")),
            new SetMetadata("Async", Config.FromDocument(async (doc, ctx) =>
            {
                await Task.Yield();
                return doc.GetString("Name") + ctx.Inputs.Length;
            })),
            new SetMetadata("FromContext", Config.FromContext(ctx => ctx.PipelineName)),
            new SetMetadata("FromSetting", Config.FromSetting<int>("Size")),
            new SetMetadata("Default", Config.FromSetting("Missing", 9)),
            new SetMetadata("Value", Config.FromValue(5)),
            new SetMetadata("Plain", "text"));

        var document = outputs.Single();
        document.GetString("FromKey").ShouldBe("a");
        document.GetString("FromDocument").ShouldBe("a1");
        document.GetString("Async").ShouldBe("a1");
        document.GetString("FromContext").ShouldBe("Test");
        document["FromSetting"].ShouldBe(3);
        document["Default"].ShouldBe(9);
        document["Value"].ShouldBe(5);
        document["Plain"].ShouldBe("text");
    }

    [Fact]
    public void Only_values_from_documents_need_them()
    {
        Config.FromDocument(x => 1).RequiresDocument.ShouldBeTrue();
        Config.FromContext(x => 1).RequiresDocument.ShouldBeFalse();
        Config.FromValue(1).RequiresDocument.ShouldBeFalse();
        Config<int> converted = 1;
        converted.RequiresDocument.ShouldBeFalse();
    }

    [Fact]
    public async Task Conditions_are_combined()
    {
        Config<bool> yes = true;
        var named = Config.FromDocument(x => x.ContainsKey("Name"));

        (await yes.CombineWith(named).GetValueAsync(new Document(), null!)).ShouldBeFalse();
        (await yes.CombineWith(null).GetValueAsync(new Document(), null!)).ShouldBeTrue();
        yes.CombineWith(named).RequiresDocument.ShouldBeTrue();
    }

    [Fact]
    public async Task An_action_leaves_the_documents_alone()
    {
        var seen = new List<string>();

        var outputs = await Run.OnAsync(
            Run.Named("a", "b"),
            new ExecuteConfig(Config.FromDocument(x => seen.Add(x.GetString("Name")))).WithParallelExecution(false));

        outputs.Names().ShouldBe(["a", "b"]);
        seen.ShouldBe(["a", "b"]);
    }
}
