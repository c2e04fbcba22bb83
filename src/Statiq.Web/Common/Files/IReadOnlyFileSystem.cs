namespace Statiq.Common;

/// <summary>The input folders of a site seen as one, and where its output goes.</summary>
public interface IReadOnlyFileSystem
{
    /// <summary>The absolute folder that relative paths below start from.</summary>
    NormalizedPath RootPath { get; }

    /// <summary>Searched from last to first: a file in a later folder hides its namesake in an earlier one.</summary>
    IReadOnlyList<NormalizedPath> InputPaths { get; }

    NormalizedPath OutputPath { get; }

    /// <summary>Emptied by the original before and after it runs; this engine needs none.</summary>
    NormalizedPath TempPath { get; }
}
