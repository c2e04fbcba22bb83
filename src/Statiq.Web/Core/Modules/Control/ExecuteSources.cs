using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs modules on the documents whose source, below its input folder, matches the patterns. The others go through unchanged, after
/// those that the modules gave.
/// </summary>
public class ExecuteSources : ExecuteMatching<ExecuteSources>
{
    public ExecuteSources(Config<IEnumerable<string>> patterns, params IModule[] modules)
        : base(patterns, modules)
    {
    }

    public ExecuteSources(Config<string> pattern, params IModule[] modules)
        : this(pattern.EnsureNonNull(nameof(pattern)).MakeEnumerable(), modules)
    {
    }

    public ExecuteSources(IEnumerable<string> patterns, params IModule[] modules)
        : this(Config.FromValue(patterns), modules)
    {
    }

    public ExecuteSources(params string[] patterns)
        : this(Config.FromValue<IEnumerable<string>>(patterns))
    {
    }

    private protected override IEnumerable<IDocument> Match(IEnumerable<IDocument> documents, IEnumerable<string> patterns) => documents.FilterSources(patterns);
}
