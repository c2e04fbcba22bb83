using AngleSharp.Dom;

namespace Articles.Markup;

/// <summary>
/// Elements that say only how their words look, from the time before style sheets: their words stay, and nobody misses them.
/// </summary>
internal static class LooksOnly
{
    private static readonly string[] Names = ["font", "center", "big", "tt", "nobr", "strike", "blink", "marquee"];

    public static void Unwrap(IElement parent)
    {
        foreach (var element in parent.QuerySelectorAll("*").Where(IsOne).ToArray())
            element.Replace([.. element.ChildNodes]);
    }

    // What word processors write for themselves has a prefix: <o:p>.
    private static bool IsOne(IElement element) => Names.Contains(element.LocalName) || element.LocalName
        .Contains(':', StringComparison.Ordinal);
}
