using System.Collections.Immutable;
using Site.Feeds;
using Site.Feeds.Writing;

namespace Site.Deploying;

/// <summary>Files that a host is to serve with the same headers.</summary>
/// <param name="Name">For tests and messages.</param>
/// <param name="IsOne">True for the path of such a file.</param>
/// <param name="CacheControl">How long browsers and networks may keep it.</param>
/// <param name="ContentType">Its media type where storage systems would take another one from its name; null where theirs does.</param>
internal sealed record UploadKind(string Name, Func<string, bool> IsOne, string CacheControl, string? ContentType = null)
{
    /// <summary>Asked for each time, and answered with 304 while it did not change.</summary>
    public const string Revalidated = "no-cache";

    /// <summary>For names that change with the bytes.</summary>
    public const string Immutable = "public, max-age=31536000, immutable";

    /// <summary>Where the files are whose names change with their bytes.</summary>
    public const string AssetFolder = "assets/";

    public static readonly ImmutableArray<UploadKind> All =
    [
        new("assets", path => path.StartsWith(AssetFolder, StringComparison.Ordinal), Immutable),
        .. FeedFormat.All.Select(format => new UploadKind(
            format.FileName, format.IsFeed, Revalidated, format.MediaType + "; charset=utf-8")),
        new(OpmlMapper.FileName, path => path.EndsWith(OpmlMapper.FileName, StringComparison.Ordinal), Revalidated,
            OpmlMapper.MediaType + "; charset=utf-8"),
        new("files", _ => true, Revalidated),
    ];

    public IEnumerable<string> Headers => ContentType is null
        ? [$"Cache-Control: {CacheControl}"]
        : [$"Cache-Control: {CacheControl}", $"Content-Type: {ContentType}"];

    public static UploadKind Of(string path) => All.First(kind => kind.IsOne(path));

    public override string ToString() => Name;
}
