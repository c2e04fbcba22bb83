namespace Statiq.Common;

/// <summary>The input folders of a site seen as one, and where its output goes.</summary>
public interface IReadOnlyFileSystem
{
    IFileProvider FileProvider { get; }

    /// <summary>The absolute folder that relative paths below start from.</summary>
    NormalizedPath RootPath { get; }

    /// <summary>Searched from last to first: a file in a later folder hides its namesake in an earlier one.</summary>
    IReadOnlyList<NormalizedPath> InputPaths { get; }

    /// <summary>Where an input path appears among the inputs, when that is not at their root.</summary>
    IReadOnlyDictionary<NormalizedPath, NormalizedPath> InputPathMappings { get; }

    /// <summary>What lies below these does not exist as an input.</summary>
    IReadOnlyList<NormalizedPath> ExcludedPaths { get; }

    NormalizedPath OutputPath { get; }

    NormalizedPath TempPath { get; }

    NormalizedPath CachePath { get; }
}
