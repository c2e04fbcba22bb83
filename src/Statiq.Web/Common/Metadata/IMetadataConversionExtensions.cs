namespace Statiq.Common;

/// <summary>Metadata as the types that are asked for most. None of these throws; each has a default.</summary>
public static class IMetadataConversionExtensions
{
    public static string GetString(this IMetadata metadata, string key, string defaultValue = null) =>
        metadata.Get(key, defaultValue);

    /// <summary>The string with a format applied, or the default when the key is missing.</summary>
    public static string GetString(this IMetadata metadata, string key, Func<string, string> formatFunc, string defaultValue = null)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(formatFunc);
        return metadata.ContainsKey(key) ? formatFunc(metadata.GetString(key)) : defaultValue;
    }

    public static bool GetBool(this IMetadata metadata, string key, bool defaultValue = false) => metadata.Get(key, defaultValue);

    public static int GetInt(this IMetadata metadata, string key, int defaultValue = 0) => metadata.Get(key, defaultValue);

    public static long GetLong(this IMetadata metadata, string key, long defaultValue = 0) => metadata.Get(key, defaultValue);

    public static double GetDouble(this IMetadata metadata, string key, double defaultValue = 0) => metadata.Get(key, defaultValue);

    public static DateTime GetDateTime(this IMetadata metadata, string key, in DateTime defaultValue = default) =>
        metadata.Get(key, defaultValue);

    public static DateTimeOffset GetDateTimeOffset(this IMetadata metadata, string key, in DateTimeOffset defaultValue = default) =>
        metadata.Get(key, defaultValue);

    public static NormalizedPath GetPath(this IMetadata metadata, string key, in NormalizedPath defaultValue = default) =>
        metadata.Get(key, defaultValue);

    /// <summary>The values of a sequence that can be converted; a single value is a list of one.</summary>
    public static IReadOnlyList<T> GetList<T>(this IMetadata metadata, string key, IReadOnlyList<T> defaultValue = null) =>
        metadata.Get(key, defaultValue);

    public static IMetadata GetMetadata(this IMetadata metadata, string key, IMetadata defaultValue = null) =>
        metadata.Get(key, defaultValue);

    public static IDocument GetDocument(this IMetadata metadata, string key, IDocument defaultValue = null) =>
        metadata.Get(key, defaultValue);

    public static IEnumerable<IDocument> GetDocuments(this IMetadata metadata, string key, IReadOnlyList<IDocument> defaultValue = null) =>
        metadata.Get(key, defaultValue);

    public static IEnumerable<TDocument> GetDocuments<TDocument>(
        this IMetadata metadata,
        string key,
        IReadOnlyList<TDocument> defaultValue = null)
        where TDocument : IDocument =>
        metadata.Get(key, defaultValue);

    /// <summary>The documents at a key; an empty list when there are none.</summary>
    public static DocumentList<IDocument> GetDocumentList(this IMetadata metadata, string key) =>
        metadata.GetDocuments(key).ToDocumentList();

    public static DocumentList<TDocument> GetDocumentList<TDocument>(this IMetadata metadata, string key)
        where TDocument : IDocument =>
        metadata.GetDocuments<TDocument>(key).ToDocumentList();

    public static dynamic GetDynamic(this IMetadata metadata, string key, object defaultValue = null) =>
        metadata.Get(key, defaultValue) ?? defaultValue;
}
