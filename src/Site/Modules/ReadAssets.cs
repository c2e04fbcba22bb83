using System.Collections.Immutable;
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
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        ImmutableArray<string> folders = [.. site.Theme.Folders, site.Options.Input];
        return
        [
            .. site.Assets.Values.Select(asset => Document(context, asset.Source, asset.Path, asset.Content)),
            .. from file in site.Theme.StaticFiles.Concat(Below(Path.Combine(site.Options.Input, "static")))
               select context.CreateDocument(
                   new NormalizedPath(file.Value), new NormalizedPath(file.Key), new MetadataItems { { SiteKeys.Folders, folders } }),
        ];
    }

    private static IDocument Document(IExecutionContext context, string source, string destination, byte[] content) =>
        context.CreateDocument(
        new NormalizedPath(source), new NormalizedPath(destination), new MetadataItems(), context.GetContentProvider(content));

    private IEnumerable<KeyValuePair<string, string>> Below(string folder) =>
        SourceFile.Below(folder, site.Options.Input).Where(file => !ScratchFile.Is(file))
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), file));
}
