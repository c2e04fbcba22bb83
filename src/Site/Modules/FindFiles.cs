using System.Collections.Immutable;
using Site.Files;
using Statiq.Common;

namespace Site.Modules;

/// <summary>
/// A document for each file below some folders that is chosen, in the order of their paths. Unlike with <c>ReadFiles</c>, a link to a
/// folder elsewhere is not followed: it stands for itself.
/// </summary>
/// <param name="folders">Absolute; they need not exist.</param>
/// <param name="isChosen">Told of an absolute path.</param>
internal sealed class FindFiles(ImmutableArray<string> folders, Func<string, bool> isChosen) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        folders.SelectMany(folder => SourceFile.Below(folder, folders)).Where(isChosen).Distinct(StringComparer.Ordinal)
            .Select(path => new NormalizedPath(path)).Order()
            .Select(path => context.CreateDocument(path, NormalizedPath.Null));
}
