using System.Collections;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs for each document the modules of the case that its value equals, or the default. Without a default, documents
/// that no case is for go through unchanged, after all others.
/// </summary>
public class ExecuteSwitch : Module
{
    private readonly List<(object[] Values, IEnumerable<IModule> Modules)> _cases = [];
    private readonly Config<object> _value;
    private IEnumerable<IModule> _default;

    public ExecuteSwitch(Config<object> value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>A value, or an array of values, and the modules for them.</summary>
    public ExecuteSwitch Case(object value, params IModule[] modules) => Case(value, (IEnumerable<IModule>)modules);

    public ExecuteSwitch Case(object value, IEnumerable<IModule> modules)
    {
        _cases.Add((value is Array values ? [.. ((IEnumerable)values).Cast<object>()] : [value], modules));
        return this;
    }

    public ExecuteSwitch Default(params IModule[] modules) => Default((IEnumerable<IModule>)modules);

    public ExecuteSwitch Default(IEnumerable<IModule> modules)
    {
        _default = modules;
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var byCase = new List<IDocument>[_cases.Count + 1];
        for (var i = 0; i < byCase.Length; i++)
            byCase[i] = [];

        foreach (var input in context.Inputs)
        {
            var value = await _value.GetValueAsync(input, context);
            var found = _cases.FindIndex(x => x.Values.Contains(value));
            byCase[found < 0 ? _cases.Count : found].Add(input);
        }

        var outputs = new List<IDocument>();
        for (var i = 0; i < _cases.Count; i++)
            outputs.AddRange(await context.ExecuteModulesAsync(_cases[i].Modules, byCase[i]));
        outputs.AddRange(_default is null ? byCase[^1] : await context.ExecuteModulesAsync(_default, byCase[^1]));
        return outputs;
    }
}
