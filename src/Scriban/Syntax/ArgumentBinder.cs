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
        foreach (var argument in arguments)
        {
            if (argument is ScriptNamedArgument named)
                binder.BindNamed(named);
            else
                binder.BindPositional(argument);
        }

        binder.Complete(arguments);
        return binder._values;
    }

    /// <summary>Too few arguments: the error stands behind the call, where the next one is missing.</summary>
    public static ScriptRuntimeException TooFew(ScriptNode caller, int given, int expected)
    {
        var end = caller.Span.End;
        var behind = end with { Offset = end.Offset + 1, Column = end.Column + 1 };
        return WrongCount(new SourceSpan(caller.Span.FileName, behind, behind), caller, given, expected);
    }

    private static ScriptRuntimeException WrongCount(SourceSpan span, ScriptNode caller, int given, int expected) =>
        new(span, $"Invalid number of arguments `{given}` passed to `{caller}` while expecting `{expected}` arguments");

    private void BindNamed(ScriptNamedArgument named)
    {
        var index = IndexOf(_function, named.Name);
        if (index < 0 && _function.VarParamKind != ScriptVarParamKind.None)
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

    public static int IndexOf(IScriptCustomFunction function, string name)
    {
        for (var i = 0; i < function.ParameterCount; i++)
        {
            if (function.GetParameterInfo(i).Name == name)
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
            throw TooFew(_caller, System.Numerics.BitOperations.PopCount(_given & needed), required);
    }
}
