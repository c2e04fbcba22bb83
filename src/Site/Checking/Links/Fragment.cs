namespace Site.Checking.Links;

/// <summary>The part of a link after its <c>#</c>.</summary>
internal static class Fragment
{
    /// <summary>True for one that needs no id: the top of the page, a piece of text, a route of a script.</summary>
    public static bool IsAlways(string place) =>
        place.Length == 0 || place.Equals("top", StringComparison.OrdinalIgnoreCase)
        || place.StartsWith(":~:", StringComparison.Ordinal) || place[0] is '!' or '/'
            || place.StartsWith("svgView(", StringComparison.Ordinal);
}
