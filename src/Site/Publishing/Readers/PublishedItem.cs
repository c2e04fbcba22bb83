using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Articles;
using Site.Editions;
using Site.Feeds;
using Site.Settings;

namespace Site.Publishing.Readers;

/// <summary>An article as subscribers have it.</summary>
/// <param name="Id">Its identity in every feed.</param>
/// <param name="Key">The article's own key, which the id is made from.</param>
/// <param name="Source">The text it comes from.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Path">Its page below the site's root, ending in a slash.</param>
/// <param name="Published">The date that readers sort it by.</param>
/// <param name="Words">Fingerprint of everything that a reader reads in it.</param>
internal sealed record PublishedItem(string Id, string Key, string Source, string Title, string Path, DateTimeOffset Published,
    string Words)
{
    private const int FingerprintBytes = 12;

    /// <summary>True where nothing is missing, and the page is one of the site.</summary>
    [JsonIgnore]
    public bool IsWhole =>
        Id is not null && Key is not null && Title is not null && Words is not null && Source is not null && Path is not null
        && !Source.Any(char.IsControl) && PathRules.Fault(Path + "index.html") is null;

    public static PublishedItem Of(Story story, SiteSettings settings)
    {
        var article = story.Article;
        return new(
            FeedId.Of(article, settings), article.Id, article.Source, article.Headline.Text, story.Path, article.Published!.Value,
            WordsOf(article));
    }

    /// <summary>Fingerprint of everything that a reader reads in an article.</summary>
    public static string WordsOf(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, article.Headline.Text);
        Add(hash, article.Standfirst);
        Add(hash, article.Author);
        foreach (var block in article.Blocks)
        {
            Add(hash, block.Html ?? block.Text);
            Add(hash, block.Credit);
        }

        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(bytes);
        return Convert.ToBase64String(bytes[..FingerprintBytes]);
    }

    // Each with its length, so that a word that moves to the next block makes a difference.
    private static void Add(IncrementalHash hash, string? text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        MemoryMarshal.Write(length, text?.Length ?? -1);
        hash.AppendData(length);
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
