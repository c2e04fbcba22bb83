using System.Xml.Linq;

namespace Site.Tests.Importing;

/// <summary>An empty site at the old site's address, into which exports are imported.</summary>
public sealed class ImportedSite : IDisposable
{
    private const string Files = """
        -- input/settings.yml --
        title: De Waalbode
        url: https://oud.example/
        identity_domain: oud.example
        """;

    public TestSite Site { get; } = TestSite.From(Files);

    /// <summary>An export that the tests have, by its name.</summary>
    public static string Export(string name) => Repository.PathOf("tests/Site.Tests/Importing/testdata/" + name);

    public Task<TestRun> ImportAsync(params string[] arguments) => Site.RunAsync(["import", .. arguments]);

    /// <summary>A text as it was written, with an empty line after each of its parts.</summary>
    public string Text(string path) => File.ReadAllText(Site.PathOf(path));

    /// <summary>Every file that was imported, and its bytes' fingerprint.</summary>
    public IReadOnlyDictionary<string, string> Tree() => new SortedDictionary<string, string>(
        TestSite.Tree(Site.PathOf("seeds")).Concat(TestSite.Tree(Site.PathOf("input"))).ToDictionary(), StringComparer.Ordinal);

    public IEnumerable<string> Guids() => XDocument.Parse(Site.Read("feed.xml")).Descendants("guid").Select(guid => guid.Value);

    public IEnumerable<string> AtomIds() =>
        XDocument.Parse(Site.Read("atom.xml")).Descendants("{http://www.w3.org/2005/Atom}entry").Select(entry => entry.Element("{http://www.w3.org/2005/Atom}id")!.Value);

    public void Dispose() => Site.Dispose();
}
