namespace Statiq.Web.Tests.Documents;

public class DocumentTests
{
    [Fact]
    public void A_clone_keeps_what_is_not_changed()
    {
        var document = new Document("/in/a.txt", "a.txt", new MetadataItems { { "A", 1 }, { "B", 1 } }, new StringContent("x"));

        var clone = document.Clone(new MetadataItems { { "B", 2 } });

        clone.Id.ShouldBe(document.Id);
        clone.Source.ShouldBe(document.Source);
        clone.Destination.ShouldBe(document.Destination);
        clone.ContentProvider.ShouldBe(document.ContentProvider);
        clone.GetInt("A").ShouldBe(1);
        clone.GetInt("B").ShouldBe(2);
        document.GetInt("B").ShouldBe(1);
    }

    [Fact]
    public void A_source_once_set_stays()
    {
        NormalizedPath source = "/in/b.txt";

        new Document("/in/a.txt", "a.txt").Clone(source, "b.txt", null).Source.FullPath.ShouldBe("/in/a.txt");
        new Document().Clone(source, "b.txt", null).Source.FullPath.ShouldBe("/in/b.txt");
    }

    [Fact]
    public void Sources_are_absolute_and_destinations_relative()
    {
        Should.Throw<ArgumentException>(() => new Document("a.txt", "a.txt"));
        Should.Throw<ArgumentException>(() => new Document("/in/a.txt", "/out/a.txt"));
    }

    [Fact]
    public async Task Content_can_be_read_in_every_form()
    {
        foreach (var content in new IContentProvider[]
        {
            new StringContent("é"), new MemoryContent("é"u8.ToArray()),
            new StreamContent(new MemoryStream("é"u8.ToArray()))
        })
        {
            var document = new Document(content);

            (await document.GetContentStringAsync()).ShouldBe("é");
            (await document.GetContentBytesAsync()).ShouldBe("é"u8.ToArray());
            content.GetLength().ShouldBe(2);
            using var reader = new StreamReader(document.GetContentStream());
            (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("é");
        }
    }

    [Fact]
    public async Task A_document_without_content_is_empty()
    {
        var document = new Document();

        (await document.GetContentStringAsync()).ShouldBe("");
        (await document.GetContentBytesAsync()).ShouldBeEmpty();
        document.ContentProvider.GetLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("Source", "/in/a.txt")]
    [InlineData("destination", "a.txt")]
    [InlineData("Title", "of the document")]
    [InlineData("Site", "of the settings")]
    [InlineData("Id", null)]
    [InlineData("Timestamp", null)]
    public async Task A_key_is_metadata_then_a_property_then_a_setting(string key, string? expected)
    {
        var engine = new Engine();
        engine.Settings["Site"] = "of the settings";
        engine.Settings["Title"] = "of the settings";
        var items = new MetadataItems { { "Title", "of the document" } };
        foreach (var property in new[] { "Source", "Id", "Timestamp" })
            items.Add(property, "other");
        var module = new ExecuteConfig(Config.FromContext(ctx => ctx.CreateDocument("/in/a.txt", "a.txt", items)));

        (await Run.OnAsync(engine, [], module)).Single().GetString(key).ShouldBe(expected);
    }

    [Fact]
    public async Task Settings_are_not_merged_into_other_documents()
    {
        var engine = new Engine();
        engine.Settings["Site"] = "s";
        var outputs = await Run.OnAsync(engine, [], new ExecuteConfig(Config.FromContext(ctx => ctx.CreateDocument())));

        new Document().Clone(outputs[0]).ContainsKey("Site").ShouldBeFalse();
    }

    [Fact]
    public void A_clone_is_as_old_as_its_original()
    {
        var document = new Document();
        document.Clone(new MetadataItems { { "A", 1 } }).Timestamp.ShouldBe(document.Timestamp);
    }
}
