using Scriban.Functions;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Calls functions: finds the target, binds the arguments, guards the depth.</summary>
internal static class FunctionInvoker
{
    public static object? InvokeCall(TemplateContext context, ScriptFunctionCall call, ScriptBlockStatement? block)
    {
        switch (call.Target.EvaluateUncalled(context))
        {
            case BuiltinFunction builtin when call.IsPositional:
                return InvokeBuiltin(context, call, builtin, call.ArgumentArray);
            case IScriptCustomFunction function:
                return Invoke(context, call, function, call.ArgumentArray, block);
            case null when context.EnableRelaxedFunctionAccess:
                return null;
            case null:
                throw new ScriptRuntimeException(call.Target.Span, $"The function `{call.Target}` was not found");
            case not null when call.IsPiped:
                throw new ScriptRuntimeException(call.Target.Span, $"Pipe expression destination `{call.Target}` is not a valid function ");
            case var other:
                throw new ScriptRuntimeException(call.Span, $"Invalid target function `{context.ObjectToString(other)}` ({context.GetTypeName(other)})");
        }
    }

    /// <summary>A function that is only named is called without arguments.</summary>
    public static object? InvokeBare(TemplateContext context, ScriptNode caller, IScriptCustomFunction function) =>
        function switch
        {
            BuiltinFunction builtin => InvokeBuiltin(context, caller, builtin, []),
            DateTimeFunctions => function,
            _ => Invoke(context, caller, function, [], null),
        };

    public static object? InvokeWithBlock(TemplateContext context, ScriptExpression target, ScriptBlockStatement block)
    {
        if (target is ScriptFunctionCall call)
            return InvokeCall(context, call, block);
        return target.EvaluateUncalled(context) switch
        {
            IScriptCustomFunction function => Invoke(context, target, function, [], block),
            null => throw new ScriptRuntimeException(target.Span, $"The target function `{target}` is null"),
            var other => throw new ScriptRuntimeException(target.Span, $"Invalid target function `{context.ObjectToString(other)}` ({context.GetTypeName(other)})"),
        };
    }

    public static object? Invoke(TemplateContext context, ScriptNode caller, IScriptCustomFunction function, ScriptExpression[] arguments, ScriptBlockStatement? block)
    {
        var values = ArgumentBinder.Bind(context, caller, function, arguments);
        return Invoke(context, caller, function, values, block, arguments);
    }

    /// <summary>Calls with values that are bound already.</summary>
    public static object? Invoke(TemplateContext context, ScriptNode caller, IScriptCustomFunction function, ScriptArray values, ScriptBlockStatement? block, ScriptExpression[]? arguments = null)
    {
        var needsLocal = function is not (ScriptFunction or BuiltinFunction);
        context.EnterRecursive(caller);
        if (needsLocal)
            context.PushLocal();
        try
        {
            return context.IsAsync
                ? function.InvokeAsync(context, caller, values, block).AsTask().GetAwaiter().GetResult()
                : function.Invoke(context, caller, values, block);
        }
        catch (Exception error) when (error is not ScriptRuntimeException and not OperationCanceledException)
        {
            throw Located(error, caller, function, arguments ?? []);
        }
        finally
        {
            if (needsLocal)
                context.PopLocal();
            context.ExitRecursive(caller);
            context.FlowState = ScriptFlowState.None;
        }
    }

    /// <summary>Calls from within another function.</summary>
    public static object? InvokeValues(TemplateContext context, ScriptNode caller, IScriptCustomFunction function, params object?[] values) =>
        Invoke(context, caller, function, Array.ConvertAll(values, value => (ScriptExpression)new ScriptLiteral(caller.Source, caller.Span, value)), null);

    private static object? InvokeBuiltin(TemplateContext context, ScriptNode caller, BuiltinFunction function, ScriptExpression[] arguments)
    {
        if (function.VarParamKind != ScriptVarParamKind.None || arguments.Length > function.ParameterCount)
            return Invoke(context, caller, function, arguments, null);
        var mark = context.RentArguments(function.ParameterCount, out var values);
        try
        {
            for (var i = 0; i < arguments.Length; i++)
                values[i] = context.ToParameter(arguments[i], function.GetParameterInfo(i).ParameterType);
            for (var i = arguments.Length; i < values.Length; i++)
                values[i] = Default(caller, function, i, arguments.Length);
            return function.Call(context, caller, values);
        }
        catch (Exception error) when (error is not ScriptRuntimeException and not OperationCanceledException)
        {
            throw Located(error, caller, function, arguments);
        }
        finally
        {
            context.ReturnArguments(mark);
        }
    }

    private static object? Default(ScriptNode caller, BuiltinFunction function, int index, int given)
    {
        var info = function.GetParameterInfo(index);
        if (info.HasDefaultValue)
            return info.DefaultValue;
        throw ArgumentBinder.TooFew(caller, given, function.RequiredParameterCount);
    }

    /// <summary>At the argument that the error is about, if it says which; else at the call.</summary>
    private static ScriptRuntimeException Located(Exception error, ScriptNode caller, IScriptCustomFunction function, ScriptExpression[] arguments)
    {
        var index = error switch
        {
            ScriptArgumentException argument => argument.ArgumentIndex,
            ArgumentException { ParamName: { } name } => ArgumentBinder.IndexOf(function, name),
            _ => -1,
        };
        return new ScriptRuntimeException(index >= 0 && index < arguments.Length ? arguments[index].Span : caller.Span, error.Message, error);
    }
}
