namespace Statiq.Web.Tests.Modules;

public class OrderingTests
{
    private static readonly IDocument[] Mixed =
    [
        Item("a", 2, "x"), Item("b", 1, "y"), Item("c", 2, "y"), Item("d", 1, "x"), Item("e", "10", "x")
    ];

    [Fact]
    public async Task Documents_are_ordered_by_a_key_and_equal_ones_keep_their_order() =>
        (await Run.OnAsync(Mixed, new OrderDocuments("Number"))).Names().ShouldBe(["b", "d", "a", "c", "e"]);

    [Fact]
    public async Task Each_value_can_be_turned_around() =>
        (await Run.OnAsync(Mixed, new OrderDocuments("Number").Descending().ThenBy("Letter").ThenBy("Name").Descending()))
            .Names().ShouldBe(["e", "a", "c", "d", "b"]);

    [Fact]
    public async Task A_comparer_can_be_given() =>
        (await Run.OnAsync(
            Run.Named("B", "a", "C"),
            new OrderDocuments("Name").WithComparer(StringComparer.OrdinalIgnoreCase))).Names().ShouldBe(["a", "B", "C"]);

    [Fact]
    public async Task A_comparison_can_be_given() =>
        (await Run.OnAsync(Mixed, new OrderDocuments("Number").WithComparison<int>((x, y) => y - x)))
            .Names().ShouldBe(["e", "a", "c", "b", "d"]);

    [Fact]
    public async Task By_default_the_order_is_index_then_order_then_file_name()
    {
        IDocument[] inputs =
        [
            new Document("b.txt", new MetadataItems { { "Name", "b" } }), new Document("x/a.txt", new MetadataItems { { "Name", "a" } }),
            new Document("c.txt", new MetadataItems { { "Name", "c" }, { Keys.Order, -1 } })
        ];

        (await Run.OnAsync(inputs, new OrderDocuments())).Names().ShouldBe(["c", "a", "b"]);
    }

    [Fact]
    public async Task Missing_values_come_first() =>
        (await Run.OnAsync([.. Run.Named("x"), .. Mixed], new OrderDocuments("Number"))).Names()[0].ShouldBe("x");

    private static Document Item(string name, object number, string letter) =>
        new(new MetadataItems { { "Name", name }, { "Number", number }, { "Letter", letter } });
}
