namespace Statiq.Web.Tests.Modules;

public class GroupingTests
{
    [Fact]
    public async Task Documents_are_in_the_group_of_each_of_their_keys()
    {
        var groups = await Run.OnAsync(
            [Item("1", "x", "y"), Item("2", "y"), Item("3"), Item("4", "z", "x", "x")],
            new GroupDocuments("Tags"));

        groups.Select(x => $"{x.GetString(Keys.GroupKey)}: {string.Join(' ', x.GetChildren().Names())}")
            .ShouldBe(["x: 1 4", "y: 1 2", "z: 4"]);
    }

    [Fact]
    public async Task A_single_value_is_a_key_as_well()
    {
        var groups = await Run.OnAsync(Run.Named("a", "b", "a"), new GroupDocuments(Config.FromDocument(x => x.GetString("Name"))));

        groups.Select(x => x.GetString(Keys.GroupKey)).ShouldBe(["a", "b"]);
        groups[0].GetChildren().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Keys_can_be_compared_in_another_way()
    {
        var groups = await Run.OnAsync(
            Run.Named("A", "a", "b"),
            new GroupDocuments("Name").WithComparer(StringComparer.OrdinalIgnoreCase));

        groups.Select(x => x.GetString(Keys.GroupKey)).ShouldBe(["A", "b"]);
    }

    [Fact]
    public async Task Documents_without_the_key_are_in_no_group() =>
        (await Run.OnAsync(Run.Named("a"), new GroupDocuments("Tags"))).ShouldBeEmpty();

    [Fact]
    public async Task Pages_hold_so_many_documents_and_know_their_neighbours()
    {
        var pages = await Run.OnAsync(Run.Named("a", "b", "c", "d", "e"), new PaginateDocuments(2));

        pages.Select(x => string.Join(' ', x.GetChildren().Names())).ShouldBe(["a b", "c d", "e"]);
        pages.Select(x => x.GetInt(Keys.Index)).ShouldBe([1, 2, 3]);
        pages.ShouldAllBe(x => x.GetInt(Keys.TotalPages) == 3 && x.GetInt(Keys.TotalItems) == 5);
        pages[0].GetDocument(Keys.Previous).ShouldBeNull();
        pages[0].GetDocument(Keys.Next).Id.ShouldBe(pages[1].Id);
        pages[2].GetDocument(Keys.Previous).Id.ShouldBe(pages[1].Id);
        pages[2].ContainsKey(Keys.Next).ShouldBeFalse();
    }

    [Fact]
    public async Task A_neighbour_is_seen_as_the_modules_since_have_made_it()
    {
        var pages = await Run.OnAsync(
            Run.Named("a", "b"),
            new PaginateDocuments(1),
            new SetDestination(Config.FromDocument(x => new NormalizedPath($"{x.GetInt(Keys.Index)}.html"))),
            new SetMetadata("NextPage", Config.FromDocument(x => x.GetDocument(Keys.Next)?.Destination.FullPath)));

        pages[0].GetString("NextPage").ShouldBe("2.html");
    }

    [Fact]
    public async Task No_documents_make_one_empty_page()
    {
        var pages = await Run.OnAsync([], new PaginateDocuments(2));

        pages.Single().GetChildren().ShouldBeEmpty();
        pages[0].GetInt(Keys.TotalPages).ShouldBe(1);
    }

    [Fact]
    public async Task Pages_can_be_skipped_and_taken() =>
        (await Run.OnAsync(Run.Named("a", "b", "c", "d"), new PaginateDocuments(1).SkipPages(1).TakePages(2)))
            .Select(x => x.GetChildren().Names().Single()).ShouldBe(["b", "c"]);

    [Fact]
    public void A_page_holds_at_least_one_document() => Should.Throw<ArgumentException>(() => new PaginateDocuments(0));

    private static Document Item(string name, params string[] tags) =>
        new(new MetadataItems { { "Name", name }, { "Tags", tags } });
}
