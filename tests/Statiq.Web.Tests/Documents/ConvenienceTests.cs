namespace Statiq.Web.Tests.Documents;

public class ConvenienceTests
{
    [Fact]
    public void Collections_take_and_lose_several_items_at_once()
    {
        var set = new HashSet<string>();
        set.AddRange("a", "b", "c");
        set.RemoveAll(x => x != "b").ShouldBe(2);
        set.ShouldBe(["b"]);

        string[] row = ["a", "b", "c"];
        (row.GetPrevious("b"), row.GetNext("b"), row.GetPrevious("a"), row.GetNext("x")).ShouldBe(("a", "c", null, null));

        var metadata = new MetadataDictionary { ["A"] = 1 };
        metadata.AddOrReplaceRange(new MetadataItems { { "a", 2 }, { "b", 3 } });
        (metadata.GetInt("A"), metadata.GetInt("B")).ShouldBe((2, 3));
    }

    [Fact]
    public async Task Documents_in_parallel_keep_their_order()
    {
        var documents = Run.Named("a", "b", "c");
        (await documents.ParallelSelectAsync(x => Task.FromResult(x.GetString("Name")))).ShouldBe(["a", "b", "c"]);
        (await documents.ParallelSelectManyAsync(x => x.YieldAsync())).ShouldBe(documents);
    }

    [Fact]
    public async Task A_clone_has_everything_in_one_call_and_is_newer_than_its_original()
    {
        var original = new Document();
        var clone = original.Clone("/a.txt", "b.txt", new MetadataItems { { "A", 1 } }, "text", "text/plain");

        (clone.Source.FullPath, clone.Destination.FullPath, clone.GetInt("A")).ShouldBe(("/a.txt", "b.txt", 1));
        (await clone.GetContentStringAsync()).ShouldBe("text");
        clone.Timestamp.ShouldBeGreaterThan(original.Timestamp);
        clone.IdEquals(original).ShouldBeTrue();
    }

    [Fact]
    public void A_value_that_cannot_be_converted_is_the_default()
    {
        TypeHelper.Convert<int>("abc").ShouldBe(0);
        TypeHelper.Convert("abc", () => 7).ShouldBe(7);
        new Document(new MetadataItems { { "A", "abc" } }).GetList<int>("A").ShouldBeEmpty();
    }
}
