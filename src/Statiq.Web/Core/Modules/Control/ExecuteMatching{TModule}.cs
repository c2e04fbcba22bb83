using System.Collections;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs modules on the documents that match patterns. The others go through unchanged, after those that the modules gave. What is matched
/// is for a module of its own to say.
/// </summary>
/// <typeparam name="TModule">That module.</typeparam>
public abstract class ExecuteMatching<TModule> : ConfigModule<IEnumerable<string>>, IEnumerable<IModule>
    where TModule : ExecuteMatching<TModule>
{
    private readonly ModuleList _modules = [];
    private bool _withoutUnmatched;

    private protected ExecuteMatching(Config<IEnumerable<string>> patterns, IModule[] modules)
        : base(patterns, false) => _modules.AddRange(modules);

    public int Count => _modules.Count;

    public void Add(IModule module) => _modules.Add(module);

    public TModule WithModules(params IModule[] modules)
    {
        _modules.AddRange(modules);
        return (TModule)this;
    }

    public TModule WithoutUnmatchedDocuments(bool withoutUnmatchedDocuments = true)
    {
        _withoutUnmatched = withoutUnmatchedDocuments;
        return (TModule)this;
    }

    public IEnumerator<IModule> GetEnumerator() => _modules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    protected override async Task<IEnumerable<IDocument>> ExecuteConfigAsync(
        IDocument input,
        IExecutionContext context,
        IEnumerable<string> value)
    {
        var matched = Match(context.Inputs, value).ToHashSet();
        var outputs = matched.Count == 0 ? [] : await context.ExecuteModulesAsync(_modules, matched);
        return _withoutUnmatched ? outputs : outputs.Concat(context.Inputs.Where(x => !matched.Contains(x)));
    }

    private protected abstract IEnumerable<IDocument> Match(IEnumerable<IDocument> documents, IEnumerable<string> patterns);
}
