using System.Diagnostics;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Tests;

/// <summary>Another parser than our own reads what we write.</summary>
public sealed class XmllintTests
{
    private const string Xmllint = "/usr/bin/xmllint";

    private static string Check(SyndicationFeedFormatter formatter)
    {
        Assert.SkipUnless(File.Exists(Xmllint), $"{Xmllint} is not installed (Debian: libxml2-utils)");
        using var process = Process.Start(new ProcessStartInfo(Xmllint, "--nonet --noout -")
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
        })!;
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false) };
        using (var writer = XmlWriter.Create(process.StandardInput.BaseStream, settings))
            formatter.WriteTo(writer);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return $"{process.ExitCode} {errors}".Trim();
    }

    [Fact]
    public void News_is_well_formed()
    {
        Check(new Rss20FeedFormatter(Samples.News(), false)).ShouldBe("0");
        Check(new Rss20FeedFormatter(Samples.News())).ShouldBe("0");
        Check(new Atom10FeedFormatter(Samples.News())).ShouldBe("0");
    }

    [Fact]
    public void Hostile_words_are_well_formed()
    {
        foreach (var feed in FsCheck.Fluent.Gen.Sample(HostileFeeds.Arbitrary.Generator, 20, 3))
        {
            Check(new Rss20FeedFormatter(feed)).ShouldBe("0");
            Check(new Atom10FeedFormatter(feed)).ShouldBe("0");
        }
    }

    [Fact]
    public void What_is_not_well_formed_is_seen()
    {
        var feed = new SyndicationFeed { Title = SyndicationContent.CreateXhtmlContent("<div>") };

        Check(new Atom10FeedFormatter(feed)).ShouldStartWith("1 ");
    }
}
