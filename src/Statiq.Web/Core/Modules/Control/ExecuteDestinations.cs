using System.Collections;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs modules on the documents whose destination matches the patterns. The others go through unchanged, after
/// those that the modules gave.
/// </summary>
public class ExecuteDestinations : ConfigModule<IEnumerable<string>>, IEnumerable<IModule>
{
    private readonly ModuleList _modules = [];
    private bool _withoutUnmatched;

    public ExecuteDestinations(Config<IEnumerable<string>> patterns, params IModule[] modules)
        : base(patterns, false) => _modules.AddRange(modules);

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

    public int Count => _modules.Count;

    public void Add(IModule module) => _modules.Add(module);

    public ExecuteDestinations WithModules(params IModule[] modules)
    {
        _modules.AddRange(modules);
        return this;
    }

    public ExecuteDestinations WithoutUnmatchedDocuments(bool withoutUnmatchedDocuments = true)
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
        var matched = context.Inputs.FilterDestinations(value).ToHashSet();
        var outputs = matched.Count == 0 ? [] : await context.ExecuteModulesAsync(_modules, matched);
        return _withoutUnmatched ? outputs : outputs.Concat(context.Inputs.Where(x => !matched.Contains(x)));
    }
}
