using System.Collections;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs modules on the documents whose source, below its input folder, matches the patterns. The others go through unchanged, after
/// those that the modules gave.
/// </summary>
public class ExecuteSources : ConfigModule<IEnumerable<string>>, IEnumerable<IModule>
{
    private readonly ModuleList _modules = [];
    private bool _withoutUnmatched;

    public ExecuteSources(Config<IEnumerable<string>> patterns, params IModule[] modules)
        : base(patterns, false) => _modules.AddRange(modules);

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

    public int Count => _modules.Count;

    public void Add(IModule module) => _modules.Add(module);

    public ExecuteSources WithModules(params IModule[] modules)
    {
        _modules.AddRange(modules);
        return this;
    }

    public ExecuteSources WithoutUnmatchedDocuments(bool withoutUnmatchedDocuments = true)
    {
        _withoutUnmatched = withoutUnmatchedDocuments;
        return this;
    }

    public IEnumerator<IModule> GetEnumerator() => _modules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    protected override async Task<IEnumerable<IDocument>> ExecuteConfigAsync(
        IDocument input,
        IExecutionContext context,
        IEnumerable<string> value)
    {
        var matched = context.Inputs.FilterSources(value).ToHashSet();
        var outputs = matched.Count == 0 ? [] : await context.ExecuteModulesAsync(_modules, matched);
        return _withoutUnmatched ? outputs : outputs.Concat(context.Inputs.Where(x => !matched.Contains(x)));
    }
}
