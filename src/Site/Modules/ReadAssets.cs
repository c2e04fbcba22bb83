using Site.Context;
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
        .. from file in site.StaticFiles
           let bytes = site.ReadWhole(file.Value, [.. site.Theme.Folders, site.Options.Input])
           where bytes is not null
           select Document(context, file.Value, file.Key, bytes),
    ];

    private static IDocument Document(IExecutionContext context, string source, string destination, byte[] content) =>
        context.CreateDocument(
        new NormalizedPath(source), new NormalizedPath(destination), new MetadataItems(), context.GetContentProvider(content));
}
