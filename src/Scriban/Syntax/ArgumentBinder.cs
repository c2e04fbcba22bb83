using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Turns the expressions of a call into the values of a function's parameters: positions, names, <c>^</c>, defaults, the rest.</summary>
internal sealed class ArgumentBinder
{
    private readonly TemplateContext _context;
    private readonly ScriptNode _caller;
    private readonly IScriptCustomFunction _function;
    private readonly ScriptArray _values = new();
    private readonly ScriptArray? _rest;
    private readonly int _fixedCount;
    private ulong _given;

    private ArgumentBinder(TemplateContext context, ScriptNode caller, IScriptCustomFunction function)
    {
        (_context, _caller, _function) = (context, caller, function);
        var hasRest = function.VarParamKind == ScriptVarParamKind.LastParameter;
        _fixedCount = hasRest ? function.ParameterCount - 1 : function.ParameterCount;
        _rest = hasRest ? new ScriptArray() : null;
    }

    public static ScriptArray Bind(TemplateContext context, ScriptNode caller, IScriptCustomFunction function, ScriptExpression[] arguments)
    {
        var binder = new ArgumentBinder(context, caller, function);
        var hasNamed = false;
        foreach (var argument in arguments)
        {
            if (argument is ScriptNamedArgument named)
            {
                hasNamed = true;
                binder.BindNamed(named);
                continue;
            }

            if (hasNamed)
                throw new ScriptRuntimeException(argument.Span, "Cannot pass this argument after a named argument");
            binder.BindPositional(argument);
        }

        binder.Complete(arguments);
        return binder._values;
    }

    public static ScriptRuntimeException WrongCount(SourceSpan span, ScriptNode caller, int given, int expected) =>
        new(span, $"Invalid number of arguments `{given}` passed to `{caller}` while expecting `{expected}` arguments");

    private void BindNamed(ScriptNamedArgument named)
    {
        var index = IndexOf(named.Name);
        if (index < 0 && _function is ScriptFunction { HasParameters: false })
        {
            if (!_values.TrySetValue(_context, named.Span, named.Name, named.Evaluate(_context), readOnly: false))
                throw new ScriptRuntimeException(named.Span, $"Cannot pass argument {named.Name} to function. This name is not supported by this function.");
            return;
        }

        if (index < 0)
            index = _values.Count;
        var value = Convert(named, named.Evaluate(_context), index);
        if (_rest is not null && index >= _fixedCount)
        {
            _rest.Add(value);
            return;
        }

        FillDefaults(index);
        _values[index] = value;
        MarkGiven(index);
    }

    private void BindPositional(ScriptExpression argument)
    {
        if (argument is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand } expand
            && expand.Evaluate(_context) is IEnumerable items and not string)
        {
            foreach (var item in items)
                Append(argument, item);
            return;
        }

        var isUnevaluated = _function.GetParameterInfo(_values.Count).ParameterType == typeof(ScriptExpression);
        Append(argument, isUnevaluated ? argument : argument.Evaluate(_context));
    }

    private void Append(ScriptExpression argument, object? value)
    {
        var index = _values.Count;
        value = Convert(argument, value, _rest is not null && index >= _fixedCount ? _fixedCount : index);
        if (_rest is not null && index >= _fixedCount)
        {
            _rest.Add(value);
            return;
        }

        _values.Add(value);
        MarkGiven(index);
    }

    private object? Convert(ScriptExpression argument, object? value, int index) =>
        _context.ToObject(argument.Span, value, _function.GetParameterInfo(index).ParameterType);

    private void MarkGiven(int index)
    {
        if (index < 64)
            _given |= 1UL << index;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _function.ParameterCount; i++)
        {
            if (_function.GetParameterInfo(i).Name == name)
                return i;
        }

        return -1;
    }

    private void FillDefaults(int end)
    {
        for (var i = _values.Count; i < end; i++)
        {
            var info = _function.GetParameterInfo(i);
            _values.Add(info.HasDefaultValue ? info.DefaultValue : null);
        }
    }

    private void Complete(ScriptExpression[] arguments)
    {
        FillDefaults(_fixedCount);
        if (_rest is not null)
            _values.Add(_rest);
        var required = _function.RequiredParameterCount;
        if (_function.VarParamKind != ScriptVarParamKind.Direct)
            CheckCount(required);
        if (_function.VarParamKind == ScriptVarParamKind.None && _values.Count > _function.ParameterCount)
        {
            var at = _values.Count <= arguments.Length ? arguments[_values.Count - 1].Span : _caller.Span;
            throw WrongCount(at, _caller, _values.Count, _function.ParameterCount);
        }
    }

    private void CheckCount(int required)
    {
        var needed = required >= 64 ? ulong.MaxValue : (1UL << required) - 1;
        if ((_given & needed) != needed)
            throw WrongCount(_caller.Span, _caller, System.Numerics.BitOperations.PopCount(_given & needed), required);
    }
}
