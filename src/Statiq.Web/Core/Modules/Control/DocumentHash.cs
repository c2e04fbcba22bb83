using System.Collections;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Numbers that tell documents apart by paths, content and metadata. Values that do not compare by content make every
/// document a new one, which costs time but is never wrong.
/// </summary>
internal static class DocumentHash
{
    public static async Task<int> OfAsync(IEnumerable<IDocument> documents)
    {
        var hash = new HashCode();
        foreach (var document in documents ?? [])
            hash.Add(await OfAsync(document));
        return hash.ToHashCode();
    }

    private static async Task<int> OfAsync(IDocument document)
    {
        var hash = new HashCode();
        hash.Add(document.Source);
        hash.Add(document.Destination);
        hash.Add(await document.ContentProvider.GetCacheCodeAsync());
        foreach (var (key, value) in document.WithoutSettings().GetRawEnumerable().OrderBy(x => x.Key, StringComparer.OrdinalIgnoreCase))
        {
            hash.Add(key, StringComparer.OrdinalIgnoreCase);
            Add(ref hash, value);
        }

        return hash.ToHashCode();
    }

    private static void Add(ref HashCode hash, object value)
    {
        if (value is not IEnumerable items || value is string or IMetadata)
        {
            hash.Add(value);
            return;
        }

        foreach (var item in items)
            Add(ref hash, item);
    }
}
