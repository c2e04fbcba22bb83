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
            new StringContent("é"), new MemoryContent("é"u8.ToArray()), new MemoryContent("xéx"u8.ToArray(), 1, 2),
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

    [Fact]
    public void Properties_are_metadata_and_cannot_be_replaced()
    {
        var document = new Document("/in/a.txt", "a.txt", new MetadataItems { { "Source", "other" } });

        document.GetPath("Source").FullPath.ShouldBe("/in/a.txt");
        document.GetString("Destination").ShouldBe("a.txt");
    }

    [Fact]
    public async Task Settings_shine_through_but_are_not_merged_into_other_documents()
    {
        var engine = new Engine();
        engine.Settings["Site"] = "s";

        var outputs = await Run.OnAsync(engine, [], new CreateDocuments(1));
        var merged = new Document().Clone(outputs[0]);

        outputs[0].GetString("Site").ShouldBe("s");
        outputs[0].WithoutSettings().ContainsKey("Site").ShouldBeFalse();
        merged.ContainsKey("Site").ShouldBeFalse();
    }

    [Fact]
    public async Task A_type_of_ones_own_has_its_properties_as_metadata()
    {
        var engine = new Engine();
        engine.SetDefaultDocumentType<Post>();

        var outputs = await Run.OnAsync(engine, [], new CreateDocuments("text"));
        var clone = outputs[0].Clone(new MetadataItems { { "X", 1 } });

        outputs[0].ShouldBeOfType<Post>();
        clone.ShouldBeOfType<Post>().GetInt("Stars").ShouldBe(5);
    }

    [Fact]
    public void The_title_comes_from_the_metadata_or_the_source()
    {
        new Document("/in/my-post.md", "x", new MetadataItems { { "Title", "T" } }).GetTitle().ShouldBe("T");
        new Document("/in/my-post.md", "x").GetTitle().ShouldBe("My Post");
    }

    [Fact]
    public void Lists_of_documents_are_filtered_by_destination()
    {
        var list = new[] { new Document("a/index.html"), new Document("b.css"), new Document() }.ToDocumentList();

        list["**/*.html"].Single().Destination.FullPath.ShouldBe("a/index.html");
        list.FilterDestinations("*.css", "*.js").Count.ShouldBe(1);
    }

    public sealed class Post : Document<Post>
    {
        public int Stars { get; } = 5;
    }
}
