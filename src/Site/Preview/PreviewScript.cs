namespace Site.Preview;

/// <summary>
/// What the preview puts into each page that it serves, and only there: <c>preview.js</c>, and which build the page is of.
/// </summary>
internal static class PreviewScript
{
    public const string Address = "/_preview/script.js";

    public static Stream Open() => typeof(PreviewScript).Assembly.GetManifestResourceStream("preview.js")!;

    public static string Element(string version) =>
        $"""<script src="{Address}" data-events="{Listeners.Address}" data-version="{version}"></script>""";
}
