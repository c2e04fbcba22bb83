using Articles;
using Scriban.Runtime;
using Site.Settings;

namespace Site.Models;

/// <summary>A picture as templates get it.</summary>
internal static class PictureMapper
{
    public static ScriptObject Map(Picture picture, Urls urls) => new()
    {
        ["src"] = Address(picture.Source, urls),
        ["alt"] = picture.Alt ?? "",
        ["caption"] = picture.Caption,
        ["credit"] = picture.Credit,
        ["width"] = picture.Width,
        ["height"] = picture.Height,
        ["srcset"] = picture.Variants.IsEmpty ? null : string.Join(", ", picture.Variants
            .Append(new(picture.Source, picture.Width ?? int.MaxValue)).Select(v => $"{Address(v.Source, urls)} {v.Width}w")),
    };

    /// <summary>Root-relative, or absolute where the picture is elsewhere.</summary>
    public static string Address(string source, Urls urls) =>
        Uri.TryCreate(source, UriKind.Absolute, out var absolute) && absolute is { Scheme: "http" or "https" }
            ? absolute.AbsoluteUri
            : urls.Local(string.Join('/', source.Split('/').Select(Uri.EscapeDataString)));
}
