namespace Statiq.Web.Tests.Modules;

public class ModuleListTests
{
    [Fact]
    public void Modules_are_found_inserted_and_replaced_by_their_type()
    {
        ModuleList list = new IModule[] { new AddTitle(), new ExecuteBranch(), new AddTitle() };

        list.InsertAfterFirst<AddTitle>(new AddIndexes(), null)
            .InsertBeforeLast<AddTitle>(new TakeDocuments(1))
            .ReplaceFirst<ExecuteBranch>(new ClearDocuments())
            .Prepend(new ReadFiles("*"))
            .Append(new WriteFiles());

        list.Select(x => x.GetType().Name).ShouldBe(
            ["ReadFiles", "AddTitle", "AddIndexes", "ClearDocuments", "TakeDocuments", "AddTitle", "WriteFiles"]);
        list.IndexOfLast<AddTitle>().ShouldBe(5);
        list.GetFirst<ExecuteBranch>().ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => list.InsertAfterLast<ExecuteBranch>(new AddIndexes()));
    }

    [Fact]
    public async Task Documents_are_filtered_by_a_key_and_given_content_from_a_provider()
    {
        var outputs = await Run.OnAsync(
            [new Document(new MetadataItems { { "A", 1 } }), new Document(new MetadataItems { { "B", 1 } }), new Document("c.html")],
            new FilterDocuments("A").Or("B"),
            new SetContent(Config.FromContext(ctx => ctx.GetContentProvider("text", "text/html"))));

        outputs.Count.ShouldBe(2);
        outputs[1].MediaTypeEquals("text/html").ShouldBeTrue();
        (await outputs[1].GetContentStringAsync()).ShouldBe("text");
    }

    [Fact]
    public async Task An_exception_is_thrown_when_its_condition_holds()
    {
        (await Run.OnAsync(Run.Named("a"), new ThrowExceptionIf(false), new ThrowException(Config.FromValue((string?)null)!))).Count.ShouldBe(1);
        await Should.ThrowAsync<Exception>(() => Run.OnAsync(Run.Named("a"), new ThrowExceptionIf(true, "no")));
        await Should.ThrowAsync<Exception>(() => Run.OnAsync(Run.Named("a"), new ThrowException("no")));
    }
}
