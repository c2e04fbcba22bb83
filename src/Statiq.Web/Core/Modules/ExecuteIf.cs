using System.Collections;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs modules on the documents for which a condition holds. Documents for which none holds go through unchanged,
/// after those that the modules gave.
/// </summary>
public class ExecuteIf : Module, IEnumerable<IfCondition>
{
    private readonly List<IfCondition> _conditions = [];
    private bool _withoutUnmatched;

    public ExecuteIf(Config<bool> predicate, params IModule[] modules) => _conditions.Add(new IfCondition(predicate, modules));

    public ExecuteIf(Config<bool> predicate, IEnumerable<IModule> modules) => _conditions.Add(new IfCondition(predicate, modules));

    public ExecuteIf(string key, params IModule[] modules)
        : this(Has(key), modules)
    {
    }

    public ExecuteIf(string key, IEnumerable<IModule> modules)
        : this(Has(key), modules)
    {
    }

    public ExecuteIf(IEnumerable<string> keys, params IModule[] modules)
        : this(Config.FromDocument(doc => doc.ContainsKeys(keys)), modules)
    {
    }

    public ExecuteIf(IEnumerable<string> keys, IEnumerable<IModule> modules)
        : this(Config.FromDocument(doc => doc.ContainsKeys(keys)), modules)
    {
    }

    public int Count => _conditions.Count;

    public IfCondition this[int index] => _conditions[index];

    /// <summary>Adds a module to the first condition.</summary>
    public void Add(IModule module) => _conditions[0].Add(module);

    public ExecuteIf ElseIf(Config<bool> predicate, params IModule[] modules) => ElseIf(predicate, (IEnumerable<IModule>)modules);

    public ExecuteIf ElseIf(Config<bool> predicate, IEnumerable<IModule> modules)
    {
        _conditions.Add(new IfCondition(predicate, modules));
        return this;
    }

    public ExecuteIf ElseIf(string key, params IModule[] modules) => ElseIf(Has(key), modules);

    public ExecuteIf ElseIf(string key, IEnumerable<IModule> modules) => ElseIf(Has(key), modules);

    public IModule Else(params IModule[] modules) => Else((IEnumerable<IModule>)modules);

    public IModule Else(IEnumerable<IModule> modules)
    {
        _conditions.Add(new IfCondition(modules));
        return this;
    }

    public ExecuteIf WithoutUnmatchedDocuments(bool withoutUnmatchedDocuments = true)
    {
        _withoutUnmatched = withoutUnmatchedDocuments;
        return this;
    }

    public IEnumerator<IfCondition> GetEnumerator() => _conditions.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var outputs = new List<IDocument>();
        IReadOnlyList<IDocument> left = context.Inputs;
        var hasRun = false;
        foreach (var condition in _conditions)
        {
            var (matched, unmatched, holds) = await SplitAsync(condition.Predicate, left, hasRun, context);
            if (matched.Count > 0 || holds)
            {
                hasRun = true;
                outputs.AddRange(await context.ExecuteModulesAsync(condition, matched));
            }

            left = unmatched;
        }

        if (!_withoutUnmatched)
            outputs.AddRange(left);
        return outputs;
    }

    // A condition on the context may hold without any documents, and modules that create some must run then.
    private static async Task<(IReadOnlyList<IDocument> Matched, IReadOnlyList<IDocument> Unmatched, bool Holds)> SplitAsync(
        Config<bool> predicate,
        IReadOnlyList<IDocument> documents,
        bool hasRun,
        IExecutionContext context)
    {
        if (predicate is null)
            return (documents, [], !hasRun);
        if (!predicate.RequiresDocument)
        {
            var holds = !hasRun && await predicate.GetValueAsync(null, context);
            return holds ? (documents, [], true) : ([], documents, false);
        }

        var matched = new List<IDocument>();
        var unmatched = new List<IDocument>();
        foreach (var document in documents)
            (await predicate.GetValueAsync(document, context) ? matched : unmatched).Add(document);
        return (matched, unmatched, false);
    }

    private static Config<bool> Has(string key) => Config.FromDocument(doc => doc.ContainsKey(key));
}
