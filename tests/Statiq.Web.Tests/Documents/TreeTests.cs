namespace Statiq.Web.Tests.Documents;

public class TreeTests
{
    private static readonly string[] Paths = ["index.html", "blog/index.html", "blog/a.html", "blog/b.html", "blog/old/c.html", "style.css"];

    [Fact]
    public async Task Output_pages_are_a_tree_in_which_an_index_stands_for_its_folder()
    {
        var pages = await InPostProcessAsync(ctx => ctx.OutputPages);

        pages.Select(x => x.Destination.FullPath).ShouldBe(Paths[..5]);
        Destinations(pages.GetChildrenOf("blog/index.html")).ShouldBe(["blog/a.html", "blog/b.html"]);
        Destinations(pages.GetDescendantsOf("blog/index.html")).ShouldBe(["blog/a.html", "blog/b.html", "blog/old/c.html"]);
        Destinations(pages.GetSiblingsOf("blog/a.html")).ShouldBe(["blog/b.html"]);
        Destinations(pages.GetAncestorsOf("blog/a.html", includeSelf: true)).ShouldBe(["blog/a.html", "blog/index.html", "index.html"]);
        pages.GetParentOf("blog/a.html").Destination.FullPath.ShouldBe("blog/index.html");
        pages.GetParentOf("blog/old/c.html").ShouldBeNull();
        pages.GetParentOf(pages.Get("index.html")).ShouldBeNull();
        pages.GetChildrenOf("missing.html").ShouldBeEmpty();
    }

    [Fact]
    public async Task Outputs_are_filtered_again_and_walked_without_a_filter()
    {
        (await InPostProcessAsync(ctx => ctx.Outputs["blog/**"]["**/b.html"])).Single().Destination.FullPath.ShouldBe("blog/b.html");
        (await InPostProcessAsync(ctx => ctx.Outputs.GetChildrenOf(ctx.Outputs.GetDestination("index.html")).Count)).ShouldBe(2);
        (await InPostProcessAsync(ctx => ctx.Outputs.FromPipeline("All").GetDestination("style.css"))).ShouldNotBeNull();
        (await InPostProcessAsync(ctx => ctx.Outputs.ExceptPipelines("All").Count)).ShouldBe(0);
    }

    [Fact]
    public void Documents_below_others_are_found_and_flattened()
    {
        var leaf = new Document(new MetadataItems { { "Name", "leaf" }, { "Tag", true } });
        var branch = new Document(new MetadataItems { { "Name", "branch" }, { Keys.Children, new[] { leaf } } });
        var root = new Document(new MetadataItems { { "Name", "root" }, { Keys.Children, new[] { branch } }, { Keys.TreePlaceholder, true } });
        IDocument[] roots = [root];

        root.GetDescendants().Names().ShouldBe(["branch", "leaf"]);
        root.GetDescendantsAndSelf().Names().ShouldBe(["root", "branch", "leaf"]);
        leaf.GetParent(roots).ShouldBe(branch);
        leaf.GetParent(roots, recursive: false).ShouldBeNull();
        roots.Flatten().Names().ShouldBe(["root", "branch", "leaf"]);
        roots.Flatten(removeTreePlaceholders: true).Names().ShouldBe(["branch", "leaf"]);
        roots.Flatten().WhereContainsKey("Tag").Names().ShouldBe(["leaf"]);
        leaf.HasChildren().ShouldBeFalse();
    }

    [Fact]
    public void A_filter_by_destination_sees_documents_below_others_unless_told_not_to()
    {
        IDocument child = new Document("posts/a.html");
        IDocument[] documents = [new Document("archive.html", new MetadataItems { { Keys.Children, new[] { child } } })];

        documents.FilterDestinations("posts/*").Single().ShouldBe(child);
        documents.FilterDestinations(["posts/*"], flatten: false).ShouldBeEmpty();
        documents.FirstOrDefaultDestination("*.css").ShouldBeNull();
    }

    private static IEnumerable<string> Destinations(IEnumerable<IDocument> documents) => documents.Select(x => x.Destination.FullPath);

    private static async Task<T> InPostProcessAsync<T>(Func<IExecutionContext, T> look)
    {
        T seen = default!;
        using var engine = new Engine();
        engine.Pipelines.Add("All", new Pipeline
        {
            ProcessModules = { new ExecuteConfig(Config.FromContext(ctx => Paths.Select(x => ctx.CreateDocument(new NormalizedPath(x))))) }
        });
        engine.Pipelines.Add("Look", new Pipeline
        {
            PostProcessModules = { new ExecuteConfig(Config.FromContext(ctx => { seen = look(ctx); })) }
        });
        await engine.ExecuteAsync();
        return seen;
    }
}
