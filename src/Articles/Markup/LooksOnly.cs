using AngleSharp.Dom;

namespace Articles.Markup;

/// <summary>
/// Elements that say only how their words look, from the time before style sheets: their words stay, and nobody misses them.
/// </summary>
internal static class LooksOnly
{
    public static void Unwrap(IElement parent)
    {
        foreach (var element in parent.QuerySelectorAll("font, center, big, tt, nobr, strike, blink, marquee").ToArray())
            element.Replace([.. element.ChildNodes]);
    }
}
