namespace Statiq.Web.Tests.Modules;

public class ControlTests
{
    [Fact]
    public async Task Documents_are_kept_when_any_condition_holds()
    {
        (await Run.OnAsync(Run.Named("a", "b", "c"), new FilterDocuments(Is("a")).Or(Is("c")))).Names().ShouldBe(["a", "c"]);
        (await Run.OnAsync(Run.Named("a"), new FilterDocuments(false))).ShouldBeEmpty();
    }

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
    public async Task A_condition_on_the_context_holds_without_documents()
    {
        (await Run.OnAsync([], new ExecuteIf(Config.FromContext(_ => true), new CreateDocuments(2)))).Count.ShouldBe(2);
        (await Run.OnAsync([], new ExecuteIf(Config.FromContext(_ => false), new CreateDocuments(2)))).ShouldBeEmpty();
        (await Run.OnAsync([], new ExecuteIf(Is("a"), new CreateDocuments(2)))).ShouldBeEmpty();
        (await Run.OnAsync([], new ExecuteIf(false).Else(new CreateDocuments(2)))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_key_is_a_condition_and_modules_can_be_in_an_initializer() =>
        (await Run.OnAsync(Run.Named("a"), new ExecuteIf("Name") { Mark("x"), Mark("y") })).Single().GetString("Mark").ShouldBe("y");

    [Fact]
    public async Task A_switch_runs_the_modules_of_the_value()
    {
        var outputs = await Run.OnAsync(
            Run.Named("a", "b", "c", "d"),
            new ExecuteSwitch(Config.FromDocument("Name"))
                .Case("c", Mark("c"))
                .Case(new[] { "a", "b" }, Mark("ab"))
                .Default(Mark("other")));

        outputs.Select(x => x.GetString("Name") + ":" + x.GetString("Mark")).ShouldBe(["c:c", "a:ab", "b:ab", "d:other"]);
    }

    [Fact]
    public async Task Branches_run_on_the_same_inputs() =>
        (await Run.OnAsync(Run.Named("a", "b"), new ExecuteBranch(Mark("1")).Branch(new TakeDocuments(1), Mark("2"))))
            .Select(x => x.GetString("Name") + x.GetString("Mark")).ShouldBe(["a1", "b1", "a2"]);

    [Fact]
    public async Task Modules_can_run_for_their_effect_only() =>
        (await Run.OnAsync(Run.Named("a"), new ExecuteModules(new ClearDocuments()))).Names().ShouldBe(["a"]);

    [Fact]
    public async Task Modules_can_run_for_each_document_alone() =>
        (await Run.OnAsync(Run.Named("a", "b"), new ForEachDocument(new SetMetadata("Count", Config.FromContext(x => x.Inputs.Length)))))
            .Select(x => x.GetInt("Count")).ShouldBe([1, 1]);

    [Fact]
    public async Task Documents_are_added_or_replaced_by_those_of_modules()
    {
        (await Run.OnAsync(Run.Named("a"), new ConcatDocuments(Config.FromValue<IEnumerable<IDocument>>(Run.Named("b")))))
            .Names().ShouldBe(["a", "b"]);
        (await Run.OnAsync(Run.Named("a"), new ConcatDocuments { new ClearDocuments(), new CreateDocuments(1) })).Count.ShouldBe(2);
        (await Run.OnAsync(Run.Named("a"), new ReplaceDocuments(new ExecuteConfig(Config.FromContext(_ => Run.Named("x", "y"))))))
            .Names().ShouldBe(["x", "y"]);
    }

    [Theory]
    [InlineData(false, false, "a:2:two b:2:two")]
    [InlineData(false, true, "a:1:two b:1:two")]
    [InlineData(true, false, "a:1:one b:1:one")]
    public async Task Documents_are_merged_with_each_result(bool reverse, bool keepExisting, string expected)
    {
        var inputs = new[] { Item("a", 1, "one"), Item("b", 1, "one") };
        var other = new Document(new MetadataItems { { "Number", 2 } }, new StringContent("two"));

        var outputs = await Run.OnAsync(
            inputs,
            new MergeDocuments(Config.FromValue<IEnumerable<IDocument>>([other])).Reverse(reverse).KeepExistingMetadata(keepExisting));

        var texts = await Task.WhenAll(outputs.Select(async x => $"{x["Name"]}:{x["Number"]}:{await x.GetContentStringAsync()}"));
        string.Join(' ', texts).ShouldBe(expected);
    }

    [Fact]
    public async Task Only_content_or_only_metadata_can_be_merged()
    {
        var other = Config.FromValue<IEnumerable<IDocument>>([Item("b", 2, "two")]);

        var content = (await Run.OnAsync([Item("a", 1, "one")], new MergeContent(other))).Single();
        var metadata = (await Run.OnAsync([Item("a", 1, "one")], new MergeMetadata(other))).Single();

        (content.GetString("Name"), await content.GetContentStringAsync()).ShouldBe(("a", "two"));
        (metadata.GetString("Name"), await metadata.GetContentStringAsync()).ShouldBe(("b", "one"));
    }

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
    public async Task Content_is_set_added_to_and_replaced()
    {
        var outputs = await Run.OnAsync(
            [Item("a", 1, "one two")],
            new AppendContent("!"),
            new PrependContent(Config.FromDocument<string>("Name")),
            new ReplaceInContent("two", "2"),
            new ReplaceInContent("[ne]+", "*").IsRegex(),
            new ReplaceInContent("o", match => match.Value.ToUpperInvariant()));

        (await outputs.Single().GetContentStringAsync()).ShouldBe("aO* 2!");
    }

    [Fact]
    public async Task A_content_that_is_null_leaves_the_document_alone()
    {
        var outputs = await Run.OnAsync([Item("a", 1, "one")], new SetContent(Config.FromDocument<string>("Missing")));

        (await outputs.Single().GetContentStringAsync()).ShouldBe("one");
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
    public async Task Documents_are_chosen_by_destination() =>
        (await Run.OnAsync([new Document("a.html"), new Document("b.css")], new FilterDestinations("*.css", "*.js")))
            .Single().Destination.FullPath.ShouldBe("b.css");

    private static Config<bool> Is(string name) => Config.FromDocument(x => x.GetString("Name") == name);

    private static SetMetadata Mark(string value) => new("Mark", value);

    private static Document Item(string name, int number, string content) =>
        new(new MetadataItems { { "Name", name }, { "Number", number } }, new StringContent(content));
}
