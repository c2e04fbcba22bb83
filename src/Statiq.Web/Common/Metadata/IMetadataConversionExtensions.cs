namespace Statiq.Common;

/// <summary>Metadata as the types that are asked for most. None of these throws; each has a default.</summary>
public static class IMetadataConversionExtensions
{
    public static string GetString(this IMetadata metadata, string key, string defaultValue = null) =>
        metadata.Get(key, defaultValue);

    public static bool GetBool(this IMetadata metadata, string key, bool defaultValue = false) => metadata.Get(key, defaultValue);

    public static int GetInt(this IMetadata metadata, string key, int defaultValue = 0) => metadata.Get(key, defaultValue);

    public static DateTime GetDateTime(this IMetadata metadata, string key, in DateTime defaultValue = default) =>
        metadata.Get(key, defaultValue);

    public static DateTimeOffset GetDateTimeOffset(this IMetadata metadata, string key, in DateTimeOffset defaultValue = default) =>
        metadata.Get(key, defaultValue);

    public static NormalizedPath GetPath(this IMetadata metadata, string key, in NormalizedPath defaultValue = default) =>
        metadata.Get(key, defaultValue);

    /// <summary>The values of a sequence that can be converted; a single value is a list of one.</summary>
    public static IReadOnlyList<T> GetList<T>(this IMetadata metadata, string key, IReadOnlyList<T> defaultValue = null) =>
        metadata.Get(key, defaultValue);
}
