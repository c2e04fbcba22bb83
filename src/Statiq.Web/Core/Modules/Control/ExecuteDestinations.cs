using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs modules on the documents whose destination matches the patterns. The others go through unchanged, after
/// those that the modules gave.
/// </summary>
public class ExecuteDestinations : ExecuteMatching<ExecuteDestinations>
{
    public ExecuteDestinations(Config<IEnumerable<string>> patterns, params IModule[] modules)
        : base(patterns, modules)
    {
    }

    public ExecuteDestinations(Config<string> pattern, params IModule[] modules)
        : this(pattern.EnsureNonNull(nameof(pattern)).MakeEnumerable(), modules)
    {
    }

    public ExecuteDestinations(IEnumerable<string> patterns, params IModule[] modules)
        : this(Config.FromValue(patterns), modules)
    {
    }

    public ExecuteDestinations(params string[] patterns)
        : this(Config.FromValue<IEnumerable<string>>(patterns))
    {
    }

    private protected override IEnumerable<IDocument> Match(IEnumerable<IDocument> documents, IEnumerable<string> patterns) => documents.FilterDestinations(patterns);
}
