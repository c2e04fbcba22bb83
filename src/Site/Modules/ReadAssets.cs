using Articles;
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
        .. from file in site.StaticFiles
           where !IsOfRepository(file)
           select context.CreateFile(
               file.Value, file.Key, () => site.Open(file.Value, FileKind.Attachment, [.. site.Theme.Folders, site.Options.Input])),
    ];

    private static IDocument Document(IExecutionContext context, string source, string destination, byte[] content) =>
        context.CreateDocument(
        new NormalizedPath(source), new NormalizedPath(destination), new MetadataItems(), context.GetContentProvider(content));

    // Whoever can fetch it has the whole history of the site.
    private bool IsOfRepository(KeyValuePair<string, string> file)
    {
        if (!file.Key.Split('/').Contains(".git"))
            return false;
        site.Report(new Diagnostic(site.Shown(file.Value), 1, 1, Severity.Note, "it belongs to a repository, so it is not published",
            "keep the repository outside of what is published"));
        return true;
    }
}
