namespace Statiq.Web.Tests.Modules;

public class ControlTests
{
    [Fact]
    public async Task Conditions_choose_which_modules_run_on_which_documents()
    {
        var outputs = await Run.OnAsync(
            Run.Named("a", "b", "c", "d"),
            new ExecuteIf(Is("c"), Mark("first"))
                .ElseIf(Is("a"), Mark("second"), Mark("third"))
                .Else(Mark("rest")));

        outputs.Select(x => x.GetString("Name") + ":" + x.GetString("Mark")).ShouldBe(["c:first", "a:third", "b:rest", "d:rest"]);
    }

    [Fact]
    public async Task Documents_that_match_no_condition_go_through_at_the_end_unless_unwanted()
    {
        (await Run.OnAsync(Run.Named("a", "b"), new ExecuteIf(Is("b"), Mark("x")))).Names().ShouldBe(["b", "a"]);
        (await Run.OnAsync(Run.Named("a", "b"), new ExecuteIf(Is("b"), Mark("x")).WithoutUnmatchedDocuments())).Names().ShouldBe(["b"]);
    }

    [Fact]
    public async Task A_key_is_a_condition_and_modules_can_be_in_an_initializer() =>
        (await Run.OnAsync(Run.Named("a"), new ExecuteIf("Name") { Mark("x"), Mark("y") })).Single().GetString("Mark").ShouldBe("y");

    [Fact]
    public async Task A_config_gives_documents_of_whatever_it_is()
    {
        (await Run.OnAsync(Run.Named("a"), new ExecuteConfig(Config.FromContext(_ => Run.Named("x").Single())))).Names().ShouldBe(["x"]);
        (await Run.OnAsync(Run.Named("a"), new ExecuteConfig(Config.FromContext<IModule>(_ => Mark("m")))))
            .Single().GetString("Mark").ShouldBe("m");
        (await Run.OnAsync(Run.Named("a"), new ExecuteConfig(Config.FromDocument(_ => new MetadataItems { { "K", 1 } }))))
            .Single().GetInt("K").ShouldBe(1);
        (await (await Run.OnAsync(Run.Named("a"), new ExecuteConfig(Config.FromDocument(_ => 12)))).Single().GetContentStringAsync())
            .ShouldBe("12");
        (await Run.OnAsync(Run.Named("a"), new ExecuteConfig(Config.FromContext(_ => new[] { "x", "y" })))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Metadata_is_set_unless_null_or_there()
    {
        var outputs = await Run.OnAsync(
            Run.Named("a"),
            new SetMetadata("Name", "b").OnlyIfNonExisting(),
            new SetMetadata("Other", Config.FromDocument("Missing")).IgnoreNull());

        outputs.Names().ShouldBe(["a"]);
        outputs[0].ContainsKey("Other").ShouldBeFalse();
    }

    [Theory]
    [InlineData("", ".html", "sub/a.html")]
    [InlineData("", "other/b.html", "other/b.html")]
    [InlineData("DestinationPath=x/y.html", ".html", "x/y.html")]
    [InlineData("DestinationFileName=y.html", ".html", "sub/y.html")]
    [InlineData("DestinationExtension=.xml", ".html", "sub/a.xml")]
    public async Task A_destination_comes_from_metadata_or_the_module(string metadata, string given, string expected)
    {
        var items = new MetadataItems();
        if (metadata.Split('=') is [var key, var value])
            items.Add(key, value);

        var outputs = await Run.OnAsync([new Document("sub/a.txt", items)], new SetDestination(given));

        outputs.Single().Destination.FullPath.ShouldBe(expected);
    }

    [Fact]
    public async Task Documents_are_kept_when_any_condition_holds()
    {
        (await Run.OnAsync(Run.Named("a", "b", "c"), new FilterDocuments(Is("a")).Or(Is("c")))).Names().ShouldBe(["a", "c"]);
        (await Run.OnAsync(Run.Named("a"), new FilterDocuments("Name").Or("Other"))).Names().ShouldBe(["a"]);
        (await Run.OnAsync(Run.Named("a"), new FilterDocuments(false))).ShouldBeEmpty();
        (await Run.OnAsync(Run.Named("a"), new FilterDocuments())).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_condition_on_the_context_holds_without_documents()
    {
        (await Run.OnAsync([], new ExecuteIf(Config.FromContext(_ => true), Two()))).Count.ShouldBe(2);
        (await Run.OnAsync([], new ExecuteIf(Config.FromContext(_ => false), Two()))).ShouldBeEmpty();
        (await Run.OnAsync([], new ExecuteIf(Is("a"), Two()))).ShouldBeEmpty();
        (await Run.OnAsync([], new ExecuteIf(false).Else(Two()))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_modules_there_are_no_documents()
    {
        (await Run.OnAsync(Run.Named("a"), new ExecuteIf(Is("a")))).ShouldBeEmpty();
        (await Run.OnAsync(Run.Named("a"), new ConcatDocuments())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Documents_are_added_after_those_that_are_there()
    {
        (await Run.OnAsync(Run.Named("a"), new ConcatDocuments(Config.FromValue<IEnumerable<IDocument>>(Run.Named("b")))))
            .Names().ShouldBe(["a", "b"]);
        (await Run.OnAsync(Run.Named("a"), new ConcatDocuments { Two() })).Count.ShouldBe(3);
    }

    private static ExecuteConfig Two() => new(Config.FromContext(_ => Run.Named("x", "y")));

    private static Config<bool> Is(string name) => Config.FromDocument(x => x.GetString("Name") == name);

    private static SetMetadata Mark(string value) => new("Mark", value);
}
