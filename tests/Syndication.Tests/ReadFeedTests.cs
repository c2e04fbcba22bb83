using System.Xml;

namespace Tests;

/// <summary>Feeds as they are found: each file of testdata/read, and what is read of it, or the whole error.</summary>
public sealed class ReadFeedTests
{
    public static TheoryData<string> Fixtures =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Golden.Folder, "read"), "*.xml")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(),
    ];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_feed_is_read_as_expected(string name)
    {
        var path = Path.Combine(Golden.Folder, "read", name + ".xml");
        Golden.ShouldMatch($"read/{name}", Read(path));
    }

    private static string Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = XmlReader.Create(stream);
        try
        {
            return Describe.Feed(System.ServiceModel.Syndication.SyndicationFeed.Load(reader));
        }
        catch (Exception e) when (e is XmlException or NotSupportedException)
        {
            var cause = e.InnerException is null ? "" : $"\n  because {e.InnerException.GetType().Name}: {e.InnerException.Message}";
            return $"{e.GetType().Name}: {e.Message}{cause}";
        }
    }
}
