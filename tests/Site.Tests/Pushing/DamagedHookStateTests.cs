namespace Site.Tests.Pushing;

/// <summary>What a hook keeps between pushes, damaged or gone: the next push publishes as always.</summary>
public sealed class DamagedHookStateTests : IDisposable
{
    private readonly PushedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("site.git/publish/.output.build/manifest", "empty")]
    [InlineData("site.git/publish/.output.build/readers.json", "empty")]
    [InlineData("site.git/publish/.output.build/manifest", "gone")]
    [InlineData("site.git/publish/.output.build", "gone")]
    [InlineData("site.git/publish/.output.build/journal", "empty")]
    [InlineData("site.git/publish/output", "gone")]
    [InlineData("site.git/publish/work", "gone")]
    [InlineData("live/.publish/manifests/000001", "empty")]
    [InlineData("live/.publish/manifests/000001", "gone")]
    [InlineData("live/.publish/readers/000001.json", "empty")]
    [InlineData("live/.publish/readers/000001.json", "gone")]
    public void The_next_pushes_publish(string path, string way)
    {
        _site.Push().Status.ShouldBe(0);
        var damaged = Path.Join(Path.GetDirectoryName(_site.Bare), path);
        if (way == "empty")
            File.WriteAllText(damaged, "");
        else if (Directory.Exists(damaged))
            Directory.Delete(damaged, recursive: true);
        else
            File.Delete(damaged);

        for (var push = 2; push <= 3; push++)
        {
            _site.Clone.Write("seeds/een.txt", PushedSite.Text($"De brug gaat {push} keer open", "Maas"));
            _site.Clone.Commit(push);

            var pushed = _site.Push();

            pushed.Said.ShouldNotContain("error:");
            _site.Read("index.html").ShouldContain($"De brug gaat {push} keer open", customMessage: pushed.Said);
            _site.Tree().ShouldBeSubsetOf(TestSite.Tree(Path.Join(_site.Bare, "publish/output")));
        }
    }
}
