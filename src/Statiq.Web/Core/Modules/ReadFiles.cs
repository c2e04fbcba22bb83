using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Gives a document for each input file that matches the patterns, in the order of their paths. The source is the
/// file's path, the destination its path below the input folder. Files are read when the content is asked for.
/// </summary>
public class ReadFiles : ParallelConfigModule<IEnumerable<string>>
{
    private Func<IFile, Task<bool>> _predicate;
    private Func<IFile, string> _mediaType;

    public ReadFiles(Config<IEnumerable<string>> patterns)
        : base(patterns, false)
    {
    }

    public ReadFiles(Config<string> pattern)
        : base(pattern.ThrowIfNull(nameof(pattern)).MakeEnumerable(), false)
    {
    }

    public ReadFiles(params string[] patterns)
        : base(Config.FromValue<IEnumerable<string>>(patterns), false)
    {
    }

    public ReadFiles(IEnumerable<string> patterns)
        : base(Config.FromValue(patterns), false)
    {
    }

    public ReadFiles Where(Func<IFile, Task<bool>> predicate)
    {
        var before = _predicate;
        _predicate = before is null ? predicate : async x => await before(x) && await predicate(x);
        return this;
    }

    public ReadFiles WithMediaType(Func<IFile, string> mediaType)
    {
        _mediaType = mediaType;
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteConfigAsync(
        IDocument input,
        IExecutionContext context,
        IEnumerable<string> value)
    {
        var documents = new List<IDocument>();
        foreach (var file in context.FileSystem.GetInputFiles(value))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (_predicate is null || await _predicate(file))
                documents.Add(Read(input, context, file));
        }

        context.LogDebug("Found {Count} files", documents.Count);
        return documents.OrderBy(x => x.Source);
    }

    private IDocument Read(IDocument input, IExecutionContext context, IFile file) =>
        context.CloneOrCreateDocument(
            input,
            file.Path,
            context.FileSystem.GetRelativeInputPath(file.Path),
            _mediaType is null ? file.GetContentProvider() : file.GetContentProvider(_mediaType(file)));
}
