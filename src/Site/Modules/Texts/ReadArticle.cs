using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Articles;
using Articles.Reading;
using Site.Context;
using Site.Files;
using Site.Profiling;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Turns a text into an article: what it says, its blocks and roles, a headline. What cannot be read is reported and left out.
/// </summary>
internal sealed class ReadArticle(SiteContext site, IFactMemory? facts) : ParallelSyncModule
{
    private readonly ReadingOptions _options = new() { SiteLanguage = site.Settings.Language, Explain = site.Options.Explain };

    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (input.ContainsKey(SiteKeys.Stray))
            return [input];

        site.Cancel.ThrowIfCancellationRequested();
        var path = input.Source.FullPath;
        var source = site.Shown(path);
        if (site.Read(path, FileKind.Text, site.Options.Seeds) is not { } bytes)
            return [];

        using var measured = Measured.Text(site.Options.Profile, source);
        var reading = Read(source, bytes);
        site.Report(reading.Diagnostics);
        return reading.Diagnostics.Any(said => said.Severity == Severity.Error) && reading.Article.Blocks.IsEmpty
            ? []
            : [input.WithArticle(reading.Article)];
    }
    private ArticleReading Read(string source, byte[] bytes)
    {
        if (facts is null)
            return ArticleReader.Read(source, bytes, _options);

        var key = KeyOf(source, bytes);
        var reading = facts.Find<ArticleReading>(key);
        if (reading is null)
            facts.Add(key, reading = ArticleReader.Read(source, bytes, _options));
        return reading with { Article = reading.Article with { TextHash = key } };
    }

    private UInt128 KeyOf(string source, byte[] bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"text\n{_options.SiteLanguage}\n{_options.Explain}\n{source}\n"));
        hash.AppendData(bytes);
        Span<byte> result = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(result);
        return BinaryPrimitives.ReadUInt128BigEndian(result);
    }
}
