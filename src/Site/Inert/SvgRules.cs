using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Site.Inert;

/// <summary>What a drawing may hold: shapes, words, paint and movement; nothing that acts, and nothing that is fetched. SVG 2.</summary>
internal static partial class SvgRules
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    // As XML has it: in these letters.
    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "animate", "animateMotion", "animateTransform", "circle", "clipPath", "defs", "desc", "ellipse", "feBlend", "feColorMatrix",
        "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight",
        "feDropShadow",
        "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology",
        "feOffset",
        "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "filter", "g", "image", "line", "linearGradient",
        "marker", "mask", "mpath", "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "set", "stop", "style", "svg",
        "switch",
        "symbol", "text", "textPath", "title", "tspan", "use", "view");

    // A drawing has no other business with an address of its own.
    private static readonly string[] Pictures = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];

    public static bool HasElement(string name) => Elements.Contains(name);

    /// <summary>
    /// True for what an element may point at: something within the drawing, a picture that it holds, or where a link leads.
    /// </summary>
    public static bool IsReference(string element, string address)
    {
        var url = string.Concat(address.Where(c => c > ' ' && !char.IsControl(c)));
        if (url.StartsWith('#'))
            return true;
        return element switch
        {
            "a" => Uri.TryCreate(url, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" or "mailto",
            "image" or "feImage" => Pictures.Any(kind => url.StartsWith(kind + ";", StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };
    }

    /// <summary>
    /// True for CSS, a presentation attribute or a value of an animation that fetches nothing. An escape could spell anything, so there is
    /// none.
    /// </summary>
    public static bool IsPaint(string css) =>
        !css.Contains('\\', StringComparison.Ordinal) && !Acting().IsMatch(css)
            && Addresses().Matches(css).All(url => url.Groups[1].ValueSpan[0] == '#');

    /// <summary>True for the attribute of another element that an animation may change.</summary>
    public static bool IsAnimatable(string attribute)
    {
        var name = attribute.Trim();
        return !name.EndsWith("href", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && !name.Equals("style", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"@import|@namespace|javascript:|vbscript:|expression\s*\(|-moz-binding|behavior\s*:|image-set\s*\(|\bsrc\s*\(|https?:",
        RegexOptions.IgnoreCase)]
    private static partial Regex Acting();

    [GeneratedRegex(@"url\s*\(\s*[""']?\s*([^\s""']|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Addresses();
}
