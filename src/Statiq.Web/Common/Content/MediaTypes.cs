namespace Statiq.Common;

/// <summary>Media types by file extension.</summary>
public static class MediaTypes
{
    public const string Html = "text/html";
    public const string HtmlFragment = "text/html-fragment";
    public const string Css = "text/css";
    public const string Less = "text/less";
    public const string Sass = "text/sass";
    public const string Scss = "text/scss";
    public const string JavaScript = "text/javascript";
    public const string Json = "application/json";
    public const string Yaml = "text/yaml";
    public const string Markdown = "text/markdown";
    public const string PlainText = "text/plain";
    public const string Xml = "application/xml";
    public const string Svg = "image/svg+xml";

    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = Html,
        [".htm"] = Html,
        [".fhtml"] = HtmlFragment,
        [".css"] = Css,
        [".less"] = Less,
        [".sass"] = Sass,
        [".scss"] = Scss,
        [".js"] = JavaScript,
        [".mjs"] = JavaScript,
        [".json"] = Json,
        [".map"] = Json,
        [".webmanifest"] = "application/manifest+json",
        [".yml"] = Yaml,
        [".yaml"] = Yaml,
        [".md"] = Markdown,
        [".markdown"] = Markdown,
        [".txt"] = PlainText,
        [".csv"] = "text/csv",
        [".xml"] = Xml,
        [".rss"] = "application/rss+xml",
        [".atom"] = "application/atom+xml",
        [".opml"] = "text/x-opml",
        [".svg"] = Svg,
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".ico"] = "image/x-icon",
        [".woff"] = "font/woff",
        [".woff2"] = "font/woff2",
        [".ttf"] = "font/ttf",
        [".otf"] = "font/otf",
        [".pdf"] = "application/pdf",
        [".zip"] = "application/zip",
        [".mp3"] = "audio/mpeg",
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
        [".wasm"] = "application/wasm"
    };

    /// <summary>The media type of a path or of an extension with its dot, or null when it is not known.</summary>
    public static string Get(string path) =>
        path is null ? null : ByExtension.GetValueOrDefault(Path.GetExtension(path));

    public static string Get(string path, string defaultType) => Get(path) ?? defaultType;
}
