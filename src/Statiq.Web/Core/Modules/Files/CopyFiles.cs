using System.Collections.Concurrent;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Copies the input files that match the patterns to the same place in the output, or to another, and gives a
/// document for each.
/// </summary>
public class CopyFiles : ParallelConfigModule<IEnumerable<string>>
{
    private Func<IFile, IFile, Task<NormalizedPath>> _destination;
    private Func<IFile, Task<bool>> _predicate;

    public CopyFiles(Config<IEnumerable<string>> patterns)
        : base(patterns, false)
    {
    }

    public CopyFiles(params string[] patterns)
        : base(Config.FromValue<IEnumerable<string>>(patterns.ThrowIfNull(nameof(patterns))), false)
    {
    }

    public CopyFiles Where(Func<IFile, Task<bool>> predicate)
    {
        _predicate = FilePredicate.Combine(_predicate, predicate);
        return this;
    }

    /// <summary>Copies to the path that the delegate gives; a file for which it gives the null path is not copied.</summary>
    public CopyFiles To(Func<IFile, Task<NormalizedPath>> destinationPath)
    {
        ArgumentNullException.ThrowIfNull(destinationPath);
        return To((source, _) => destinationPath(source));
    }

    /// <summary>The same, with the file that would be written otherwise as the second argument.</summary>
    public CopyFiles To(Func<IFile, IFile, Task<NormalizedPath>> destinationPath)
    {
        _destination = destinationPath ?? throw new ArgumentNullException(nameof(destinationPath));
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteConfigAsync(
        IDocument input,
        IExecutionContext context,
        IEnumerable<string> value)
    {
        if (value is null)
            return [];

        var documents = new ConcurrentDictionary<NormalizedPath, IDocument>();
        var files = context.FileSystem.GetInputFiles(value).ToArray();
        await System.Threading.Tasks.Parallel.ForEachAsync(
            files,
            context.CancellationToken,
            async (file, token) =>
            {
                if ((_predicate is null || await _predicate(file)) && await CopyAsync(input, context, file, token) is { } document)
                    documents[file.Path] = document;
            });
        return files.Select(x => documents.GetValueOrDefault(x.Path)).Where(x => x is not null);
    }

    private async Task<IDocument> CopyAsync(IDocument input, IExecutionContext context, IFile file, CancellationToken cancellationToken)
    {
        var relative = context.FileSystem.GetRelativeInputPath(file.Path);
        var destination = context.FileSystem.GetOutputFile(relative.IsNull ? file.Path.FileName : relative);
        if (_destination is not null)
        {
            var path = await _destination(file, destination);
            if (path.IsNull)
                return null;
            destination = context.FileSystem.GetOutputFile(path);
        }

        await file.CopyToAsync(destination, cancellationToken: cancellationToken);
        return context.CloneOrCreateDocument(
            input,
            file.Path,
            context.FileSystem.GetRelativeOutputPath(destination.Path),
            file.GetContentProvider());
    }
}
