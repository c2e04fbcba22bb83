using System.Security.Cryptography;
using Site.Files;
using Statiq.Common;

namespace Site.Modules;

/// <summary>
/// The theme's assets, each under a name with the hash of its content, and the files below <c>static/</c> of theme and
/// input under their own.
/// </summary>
internal sealed class ReadAssets(Run run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var published = new Dictionary<string, string>(StringComparer.Ordinal);
        var documents = new List<IDocument>();
        void Add(string file, string destination, byte[] bytes) => documents.Add(
            context.CreateDocument(new NormalizedPath(file), new NormalizedPath(destination), new MetadataItems(), context.GetContentProvider(bytes)));

        foreach (var (name, file) in run.Theme.Assets)
        {
            var bytes = File.ReadAllBytes(file);
            published[name] = $"assets/{(run.Options.IsPreview ? name : NameWithHash(name, bytes))}";
            Add(file, published[name], bytes);
        }

        foreach (var (name, file) in run.Theme.StaticFiles.Concat(Below(Path.Combine(run.Options.Input, "static"))))
            Add(file, name, File.ReadAllBytes(file));

        run.Assets = published;
        return documents;
    }

    private static string NameWithHash(string name, byte[] bytes) =>
        $"{Path.ChangeExtension(name, null)}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}{Path.GetExtension(name)}";

    private static IEnumerable<KeyValuePair<string, string>> Below(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !ScratchFile.Is(file)).Order(StringComparer.Ordinal)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), file))
        : [];
}
