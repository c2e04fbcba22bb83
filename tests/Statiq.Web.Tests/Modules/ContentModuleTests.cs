namespace Statiq.Web.Tests.Modules;

public class ContentModuleTests
{
    [Theory]
    [InlineData("A: 1\n---\nText", "A: 1\n", "Text")]
    [InlineData("---\nA: 1\n---\nText", "A: 1\n", "Text")]
    [InlineData("-----  \r\nA: 1\r\n-\r\nText", "A: 1\r\n", "Text")]
    [InlineData("A: 1\n---", "A: 1\n", "")]
    [InlineData("No front matter - none", null, "No front matter - none")]
    public async Task Front_matter_is_what_stands_above_the_delimiter(string content, string? matter, string rest)
    {
        var output = (await Run.OnAsync([Text(content)], new ExtractFrontMatter(ContentToMetadata()))).Single();

        output.GetString("Matter").ShouldBe(matter);
        (await output.GetContentStringAsync()).ShouldBe(rest);
    }

    [Fact]
    public async Task Front_matter_can_ask_for_a_start_and_stay_in_the_content()
    {
        var module = () => new ExtractFrontMatter("+++", ContentToMetadata()).RequireStartDelimiter("***").PreserveFrontMatter();

        (await Run.OnAsync([Text("A\n+++\nText")], module())).Single().ContainsKey("Matter").ShouldBeFalse();
        var output = (await Run.OnAsync([Text("***\nA\n+++\nText")], module())).Single();
        output.GetString("Matter").ShouldBe("A\n");
        (await output.GetContentStringAsync()).ShouldBe("***\nA\n+++\nText");
    }

    [Fact]
    public async Task Documents_are_combined_and_joined()
    {
        IDocument[] inputs = [Text("a", ("X", 1), ("Y", 1)), Text(""), Text("b", ("X", 2))];

        var combined = (await Run.OnAsync(inputs, new CombineDocuments())).Single();
        (await combined.GetContentStringAsync()).ShouldBe("ab");
        (combined.GetInt("X"), combined.GetInt("Y")).ShouldBe((2, 1));

        var joined = (await Run.OnAsync(inputs, new JoinDocuments(", ", JoinedMetadata.AllWithFirstDuplicates))).Single();
        (await joined.GetContentStringAsync()).ShouldBe("a, b");
        (joined.GetInt("X"), joined.GetInt("Y")).ShouldBe((1, 1));
        (await Run.OnAsync(inputs, new JoinDocuments())).Single().ContainsKey("X").ShouldBeFalse();
    }

    [Fact]
    public async Task Content_goes_into_a_template_and_into_metadata()
    {
        (await (await Run.OnAsync([Text("b")], new ReplaceWithContent("{}", "a{}c"))).Single().GetContentStringAsync()).ShouldBe("abc");
        (await Run.OnAsync([Text("x")], new AddContentToMetadata("T", new CreateDocuments("a", "b")))).Single()
            .GetList<string>("T").ShouldBe(["a", "b"]);
        (await Run.OnAsync([Text("x")], new AddDocumentsToMetadata("D", new CreateDocuments("a")))).Single()
            .GetDocument("D").ShouldNotBeNull();
    }

    [Fact]
    public async Task Metadata_are_copied_enumerated_and_made_file_names()
    {
        IDocument input = new Document(
            "a/Some File!.html",
            new MetadataItems { { "Date", new DateTime(2022, 11, 30) }, { "Tags", new[] { "x", "y" } }, { "Name", "n" } });

        (await Run.OnAsync([input], new CopyMetadata("Date", "Year", "yyyy"))).Single().GetInt("Year").ShouldBe(2022);
        (await Run.OnAsync([input], new CopyMetadata("Name", "Out").WithFormat(x => x + x))).Single().GetString("Out").ShouldBe("nn");
        (await Run.OnAsync([input], new EnumerateValues("Tags").WithInputDocument(true)))
            .Select(x => x.GetString(Keys.Current)).ShouldBe([null, "x", "y"]);
        (await Run.OnAsync([input], new EnumerateValues())).Single().ShouldBe(input);
        (await Run.OnAsync([input], new OptimizeFileName())).Single().Destination.FullPath.ShouldBe("a/some-file.html");
        (await Run.OnAsync([new Document(new MetadataItems { { "F", "A B.txt" } })], new OptimizeFileName("F"))).Single()
            .GetString("F").ShouldBe("a-b.txt");
    }

    [Fact]
    public async Task Modules_run_on_the_documents_with_a_destination()
    {
        IDocument[] inputs = [new Document("a.html"), new Document("b.css")];

        (await Run.OnAsync(inputs, new ExecuteDestinations("*.css") { new SetDestination(".min.css") }))
            .Select(x => x.Destination.FullPath).ShouldBe(["b.min.css", "a.html"]);
        (await Run.OnAsync(inputs, new ExecuteDestinations("*.css").WithoutUnmatchedDocuments())).Count.ShouldBe(1);
    }

    [Fact]
    public void Documents_are_grouped_and_looked_up_by_metadata()
    {
        IDocument[] documents = [Text("", ("Tags", new[] { "x", "y" }), ("N", 1)), Text("", ("Tags", new[] { "y" }), ("N", 2)), Text("")];

        documents.GroupByMany<string>("Tags").Select(x => x.Key + x.Count()).ShouldBe(["x1", "y2"]);
        documents.GroupByMany<string, int>("Tags", "N").Last().ShouldBe([1, 2]);
        documents.GroupBy<int>("N").Count().ShouldBe(2);
        documents.ToLookup<int>("N")[2].Single().ShouldBe(documents[1]);
        documents.ToLookupMany<string>("Tags", StringComparer.OrdinalIgnoreCase)["Y"].Count().ShouldBe(2);
    }

    private static ForEachDocument ContentToMetadata() =>
        new(new SetMetadata("Matter", Config.FromDocument(async doc => (object)await doc.GetContentStringAsync())));

    private static Document Text(string content, params (string Key, object Value)[] metadata) =>
        new(metadata.Select(x => KeyValuePair.Create(x.Key, x.Value)), new Statiq.Common.StringContent(content));
}
