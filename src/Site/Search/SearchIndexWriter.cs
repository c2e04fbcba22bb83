using System.Collections.Immutable;
using Articles.Reading;

namespace Site.Search;

/// <summary>
/// Writes the index that <c>assets/search.js</c> reads, so that a site can be searched on a host without a server.
/// The format is set out in theme/README.md.
/// </summary>
/// <remarks>
/// The way through: documents → <see cref="WordLexer"/> → <see cref="TermTable"/> (<see cref="WordFolder"/>, <see cref="Stemmer"/>)
/// → <see cref="PostingLog"/> → an <see cref="IndexPart"/> per processor → <see cref="EncodedTerms"/>
/// → <see cref="ShardSplitter"/> → files. The same documents give the same bytes, on any number of processors.
/// </remarks>
public static class SearchIndexWriter
{
    /// <summary>Where the manifest is; every other file has a hash of its content in its name.</summary>
    public const string ManifestPath = "search/index.json";

    private const int FewestDocumentsPerPart = 500;
    private const int MostParts = 8;

    /// <summary>The files of the index, the manifest first.</summary>
    /// <param name="documents">Oldest first: a new document then leaves the numbers of the others as they were.</param>
    /// <param name="language">BCP 47 tag of the site.</param>
    public static ImmutableArray<SearchFile> Write(ImmutableArray<SearchDocument> documents, string language) =>
        Write(documents, language, null);

    /// <summary>The same, with what was counted of documents before; null to keep nothing.</summary>
    internal static ImmutableArray<SearchFile> Write(ImmutableArray<SearchDocument> documents, string language, IFactMemory? facts)
    {
        var names = new HashedNames("search/");
        var documentFiles = DocumentFiles.Write(documents, language, names);
        var terms = EncodedTerms.Encode(Read(documents, facts), documents.Length);
        var shards = ShardSplitter.Split(terms).Select(shard => (shard.Prefix, File: names.Name(terms.Write(shard.Terms)))).ToArray();
        var manifest = new Manifest(language, documents.Length, documentFiles, terms.Common, shards).ToJson();
        return [new(ManifestPath, manifest), .. documentFiles, .. shards.Select(shard => shard.File)];
    }

    private static IndexPart[] Read(ImmutableArray<SearchDocument> documents, IFactMemory? facts)
    {
        var most = Math.Min(MostParts, Environment.ProcessorCount);
        var parts = new IndexPart[Math.Clamp(documents.Length / FewestDocumentsPerPart, 1, most)];
        Parallel.For(0, parts.Length, at =>
            parts[at] = IndexPart.Read(documents.AsSpan()[StartOf(at)..StartOf(at + 1)], StartOf(at), facts));
        return parts;

        int StartOf(int part) => (int)((long)documents.Length * part / parts.Length);
    }
}
