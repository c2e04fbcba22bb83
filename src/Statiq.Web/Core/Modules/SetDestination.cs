using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Sets the destination of each document. The metadata <c>DestinationPath</c>, <c>DestinationFileName</c> and
/// <c>DestinationExtension</c>, in this order, come before what the module is told, unless it is told to ignore them.
/// </summary>
public class SetDestination : ParallelConfigModule<NormalizedPath>
{
    /// <summary>From the metadata only.</summary>
    public SetDestination()
        : base(Config.FromDocument(GetCurrentDestinationFromMetadata), true)
    {
    }

    /// <summary>From the metadata, or else with the extension of pages.</summary>
    public SetDestination(bool pageFileExtension)
        : base(
            Config.FromDocument((doc, ctx) => FromMetadataOr(
                doc,
                pageFileExtension ? x => x.ChangeExtension(ctx.Settings.GetPageFileExtensions()[0]) : _ => NormalizedPath.Null)),
            true)
    {
    }

    /// <summary>With another extension when the text starts with a dot, else to the path.</summary>
    public SetDestination(string pathOrExtension)
        : base(
            IsExtension(pathOrExtension)
                ? Config.FromDocument(doc => FromMetadataOr(doc, x => x.ChangeExtension(pathOrExtension)))
                : Config.FromValue(new NormalizedPath(pathOrExtension)),
            true)
    {
    }

    public SetDestination(Config<NormalizedPath> destination, bool ignoreMetadata = false)
        : base(
            Config.FromDocument(async (doc, ctx) =>
                !ignoreMetadata && GetCurrentDestinationFromMetadata(doc) is { IsNull: false } path
                    ? path
                    : await destination.GetValueAsync(doc, ctx)),
            true) => ArgumentNullException.ThrowIfNull(destination);

    /// <summary>The destination that the metadata ask for, or the null path.</summary>
    public static NormalizedPath GetCurrentDestinationFromMetadata(IDocument doc)
    {
        if (doc.GetPath(Keys.DestinationPath) is { IsNull: false } path)
            return path;
        if (doc.GetPath(Keys.DestinationFileName) is { IsNull: false } name)
            return doc.Destination.IsNull ? name : doc.Destination.ChangeFileName(name);

        var extension = doc.GetString(Keys.DestinationExtension);
        return string.IsNullOrEmpty(extension) || doc.Destination.IsNull
            ? NormalizedPath.Null
            : doc.Destination.ChangeExtension(extension);
    }

    protected override Task<IEnumerable<IDocument>> ExecuteConfigAsync(
        IDocument input,
        IExecutionContext context,
        NormalizedPath value) =>
        Task.FromResult((value.IsNull ? input : input.Clone(value)).Yield());

    private static NormalizedPath FromMetadataOr(IDocument doc, Func<NormalizedPath, NormalizedPath> change) =>
        GetCurrentDestinationFromMetadata(doc) is { IsNull: false } path ? path
        : doc.Destination.IsNull ? NormalizedPath.Null
        : change(doc.Destination);

    private static bool IsExtension(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith('.') && new NormalizedPath(text).Segments.Length <= 1;
    }
}
