using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Writes each document's content to its destination in the output folder. Documents without a destination and, unless
/// told otherwise, without content are not written. Where several share a destination the last one stays.
/// </summary>
public class WriteFiles : Module
{
    private bool _ignoreEmptyContent = true;
    private bool _append;
    private Config<bool> _predicate;

    public WriteFiles IgnoreEmptyContent(bool ignoreEmptyContent = true)
    {
        _ignoreEmptyContent = ignoreEmptyContent;
        return this;
    }

    public WriteFiles Append(bool append = true)
    {
        _append = append;
        return this;
    }

    public WriteFiles Where(Config<bool> predicate)
    {
        _predicate = _predicate.CombineWith(predicate);
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var documents = new List<IDocument>();
        foreach (var input in context.Inputs)
        {
            if (!input.Destination.IsNull && (_predicate is null || await _predicate.GetValueAsync(input, context)))
                documents.Add(input);
        }

        var byDestination = documents.GroupBy(x => context.FileSystem.GetOutputPath(x.Destination)).ToArray();
        if (!_append)
            WarnOfConflicts(context, byDestination);

        await Parallel.ForEachAsync(
            byDestination,
            context.CancellationToken,
            async (group, token) =>
            {
                foreach (var document in _append ? group : group.TakeLast(1))
                    await WriteAsync(document, context.FileSystem.GetOutputFile(group.Key), token);
            });
        return context.Inputs;
    }

    private static void WarnOfConflicts(IExecutionContext context, IEnumerable<IGrouping<NormalizedPath, IDocument>> groups)
    {
        foreach (var group in groups.Where(x => x.Count() > 1))
        {
            var sources = string.Join(", ", group.Select(x => x.Source.ToDisplayString("no source")));
            context.LogWarning("Several documents have the destination {Destination}: {Sources}", group.Key.FullPath, sources);
        }
    }

    private async Task WriteAsync(IDocument document, IFile file, CancellationToken cancellationToken)
    {
        if (_ignoreEmptyContent && document.ContentProvider.GetLength() == 0)
            return;

        await using var input = document.GetContentStream();
        await using var output = _append ? file.OpenAppend() : file.OpenWrite();
        await input.CopyToAsync(output, cancellationToken);
        if (!_append)
            output.SetLength(output.Position);
    }
}
