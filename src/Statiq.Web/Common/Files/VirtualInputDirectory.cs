namespace Statiq.Common;

/// <summary>One folder over the same folder of all input paths. It can only be read.</summary>
internal sealed class VirtualInputDirectory : IDirectory
{
    private readonly IReadOnlyFileSystem _fileSystem;

    public VirtualInputDirectory(IReadOnlyFileSystem fileSystem, in NormalizedPath path)
    {
        _fileSystem = fileSystem ?? throw new ArgumentNullException(nameof(fileSystem));
        Path = path;
    }

    public NormalizedPath Path { get; }

    public bool Exists => Directories().Any(x => x.Exists);

    public DateTime LastWriteTime => Directories().Where(x => x.Exists).Select(x => x.LastWriteTime).DefaultIfEmpty().Max();

    public DateTime CreationTime => Directories().Where(x => x.Exists).Select(x => x.CreationTime).DefaultIfEmpty().Min();

    public IDirectory Parent => Path.IsNullOrEmpty ? null : new VirtualInputDirectory(_fileSystem, Path.Parent);

    public void Create() => throw Unsupported();

    public void Delete(bool recursive) => throw Unsupported();

    public void MoveTo(NormalizedPath destinationPath) => throw Unsupported();

    public void MoveTo(IDirectory destinationDirectory) => throw Unsupported();

    public IEnumerable<IDirectory> GetDirectories(SearchOption searchOption = SearchOption.TopDirectoryOnly) =>
        Directories()
            .Where(x => x.Exists)
            .SelectMany(x => x.GetDirectories(searchOption))
            .Select(x => _fileSystem.GetRelativeInputPath(x.Path))
            .Distinct()
            .Select(x => new VirtualInputDirectory(_fileSystem, x));

    public IEnumerable<IFile> GetFiles(SearchOption searchOption = SearchOption.TopDirectoryOnly)
    {
        // Later input paths come last and replace what earlier ones gave.
        var files = new Dictionary<string, IFile>(StringComparer.FromComparison(NormalizedPath.DefaultComparisonType));
        foreach (var directory in Directories().Where(x => x.Exists))
        {
            foreach (var file in directory.GetFiles(searchOption))
            {
                if (_fileSystem.ExcludedPaths.Count == 0 || !_fileSystem.IsExcluded(file.Path))
                    files[_fileSystem.GetRelativeInputPath(file.Path).FullPath] = file;
            }
        }

        return files.Values;
    }

    public IDirectory GetDirectory(NormalizedPath directory) =>
        new VirtualInputDirectory(_fileSystem, Path.Combine(directory.ThrowIfAbsolute(nameof(directory))));

    public IFile GetFile(NormalizedPath path) => _fileSystem.GetInputFile(Path.Combine(path.ThrowIfAbsolute(nameof(path))));

    // A mapped input path may lie below this folder, so that the folder contains it whole.
    private IEnumerable<IDirectory> Directories()
    {
        foreach (var input in _fileSystem.InputPaths)
        {
            if (!_fileSystem.InputPathMappings.TryGetValue(input, out var mapped))
                yield return _fileSystem.GetRootDirectory(input).GetDirectory(Path);
            else if (mapped.ContainsDescendantOrSelf(Path))
                yield return _fileSystem.GetRootDirectory(input).GetDirectory(mapped.GetRelativePath(Path));
            else if (Path.ContainsDescendant(mapped))
                yield return _fileSystem.GetRootDirectory(input);
        }
    }

    private NotSupportedException Unsupported() => new($"The virtual input folder '{Path}' can only be read");
}
