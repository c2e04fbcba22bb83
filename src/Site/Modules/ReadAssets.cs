using Site.Context;
using Site.Files;
using Statiq.Common;

namespace Site.Modules;

/// <summary>
/// The theme's assets, each under a name with the hash of its content, and the files below <c>static/</c> of theme and
/// input under their own.
/// </summary>
internal sealed class ReadAssets(SiteContext site) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
    [
        .. site.Assets.Values.Select(asset => Document(context, asset.Source, asset.Path, asset.Content)),
        .. site.Theme.StaticFiles.Concat(Below(Path.Combine(site.Options.Input, "static")))
            .Select(file => Document(context, file.Value, file.Key, File.ReadAllBytes(file.Value))),
    ];

    private static IDocument Document(IExecutionContext context, string source, string destination, byte[] content) => context.CreateDocument(
        new NormalizedPath(source), new NormalizedPath(destination), new MetadataItems(), context.GetContentProvider(content));

    private static IEnumerable<KeyValuePair<string, string>> Below(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !ScratchFile.Is(file)).Order(StringComparer.Ordinal)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), file))
        : [];
}
