using Articles;
using Scriban.Runtime;

namespace Site.Templates;

/// <summary>A picture as templates get it.</summary>
internal static class PictureMapper
{
    public static ScriptObject Map(Picture picture, Urls urls) => new()
    {
        ["src"] = Uri.TryCreate(picture.Source, UriKind.Absolute, out var absolute) && absolute is { Scheme: "http" or "https" }
            ? absolute.AbsoluteUri
            : urls.Local(picture.Source.TrimStart('/')),
        ["alt"] = picture.Alt ?? "",
        ["caption"] = picture.Caption,
        ["credit"] = picture.Credit,
    };
}
