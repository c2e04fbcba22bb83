using System.ServiceModel.Syndication;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Tests;

/// <summary>A feed that is in memory already, as a tree, is read as one that comes as text.</summary>
public sealed class OtherReaderTests
{
    /// <summary>Those that can be read at all.</summary>
    public static TheoryData<string> Fixtures => [.. ReadFeedTests.Fixtures.Select(row => row.Data).Where(name => TryRead(name) is not null)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_tree_of_linq_is_read_like_its_text(string name) => Check(name, text =>
        XDocument.Parse(text).CreateReader());

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_document_is_read_like_its_text(string name) => Check(name, text =>
    {
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        document.LoadXml(text);
        return new XmlNodeReader(document);
    });

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void White_space_between_elements_means_nothing(string name) => Check(name, text =>
        XmlReader.Create(new StringReader(text), new() { IgnoreWhitespace = true, IgnoreComments = true, IgnoreProcessingInstructions = true }));

    private static void Check(string name, Func<string, XmlReader> open)
    {
        using var file = File.OpenRead(PathOf(name));
        using var plain = XmlReader.Create(file);
        var text = XDocument.Load(plain, LoadOptions.PreserveWhitespace).ToString(SaveOptions.DisableFormatting);

        using var other = open(text);
        WithoutPlaces(Describe.Feed(SyndicationFeed.Load(other))).ShouldBe(WithoutPlaces(TryRead(name)!));
    }

    private static string PathOf(string name) => Path.Combine(Golden.Folder, "read", name + ".xml");

    private static string? TryRead(string name)
    {
        using var file = File.OpenRead(PathOf(name));
        using var reader = XmlReader.Create(file);
        try
        {
            return Describe.Feed(SyndicationFeed.Load(reader));
        }
        catch (Exception refusal) when (refusal is XmlException or NotSupportedException)
        {
            return null;
        }
    }

    // Only text has lines.
    private static string WithoutPlaces(string description) => Regex.Replace(description, @" Line \d+, position \d+\.", "");
}
