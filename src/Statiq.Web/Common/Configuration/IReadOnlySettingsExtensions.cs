namespace Statiq.Common;

/// <summary>Settings with the defaults that go with them.</summary>
public static class IReadOnlySettingsExtensions
{
    /// <summary>The extensions of pages, with their dots.</summary>
    public static IReadOnlyList<string> GetPageFileExtensions(this IReadOnlySettings settings) =>
        settings.GetList<string>(Keys.PageFileExtensions) is { Count: > 0 } extensions
            ? [.. extensions.Select(x => x.StartsWith('.') ? x : "." + x)]
            : [".html", ".htm"];
}
