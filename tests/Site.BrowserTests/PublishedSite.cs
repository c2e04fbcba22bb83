using Site.Commands;

namespace Site.BrowserTests;

/// <summary>The shipped site with more texts, built as a publisher builds it, and served.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private readonly string _root;
    private readonly StaticServer _server;

    private PublishedSite(string root, StaticServer server) => (_root, _server) = (root, server);

    public Uri Address => _server.Address;

    public string Output => OutputOf(_root);

    public static async Task<PublishedSite> BuildAsync(string prefix)
    {
        var root = Directory.CreateTempSubdirectory("site-browser-").FullName;
        foreach (var folder in (string[])["seeds", "input"]) Repository.Copy(folder, Path.Join(root, folder));
        GeneratedTexts.Write(Path.Join(root, "seeds"));

        var server = await StaticServer.StartAsync(OutputOf(root), prefix);
        using var said = new StringWriter();
        var status = await CommandLine.RunAsync(
            ["build", "--root", root, "--theme", Repository.PathOf("theme"), "--url", server.Address.AbsoluteUri], said, said);
        status.ShouldBe(0, said.ToString());
        return new(root, server);
    }

    public Uri At(string path) => new(Address, path);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    private static string OutputOf(string root) => Path.Join(root, "output");
}
