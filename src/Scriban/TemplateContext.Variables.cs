using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    private readonly ScopeStack _globals = new();
    private readonly ScopeStack _locals = new();
    private int _loopDepth;

    public IScriptObject? CurrentGlobal => _globals.Top.Object;

    public int GlobalCount => _globals.Count;

    internal bool IsInLoop => _loopDepth > 0;

    /// <summary>Puts an object on top: its members are variables, and assignments go to it. Opens a level of local variables too.</summary>
    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        _globals.Push(scriptObject);
        _locals.Push(null);
    }

    public IScriptObject PopGlobal()
    {
        if (_globals.Count == 1)
            throw new InvalidOperationException("Unexpected PopGlobal() not matching a PushGlobal");
        _locals.Pop();
        return _globals.Pop()!;
    }

    public void PushLocal() => _locals.Push(null);

    public void PopLocal() => _locals.Pop();

    public object? GetValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return variable is ScriptVariableGlobal global ? GetValue(global) : GetValue((ScriptVariableLocal)variable);
    }

    public object? GetValue(ScriptVariableGlobal variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var name = variable.BaseName;
        for (var i = _globals.Count - 1; i >= 0; i--)
        {
            var scope = _globals[i];
            if ((_loopDepth > 0 && scope.TryGetLoopValue(name, out var value)) || scope.Object!.TryGetValue(this, variable.Span, name, out value))
                return value;
        }

        return GetUnknown(variable);
    }

    public object? GetValue(ScriptVariableLocal variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var scope = _locals.Top;
        var name = variable.BaseName;
        if (scope.TryGetLoopValue(name, out var value) || (scope.Object is not null && scope.Object.TryGetValue(this, variable.Span, name, out value)))
            return value;
        return GetUnknown(variable);
    }

    /// <summary>The value of an expression as it is stored: a function is not called.</summary>
    public object? GetValue(ScriptExpression target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.EvaluateUncalled(this);
    }

    public void SetValue(ScriptVariable variable, bool value) => SetValue(variable, Boxed.Of(value));

    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var store = GetStoreForWrite(variable);
        if (!store.TrySetValue(this, variable.Span, variable.BaseName, value, asReadOnly))
            throw new ScriptRuntimeException(variable.Span, $"Cannot set value on the readonly variable `{variable}`");
    }

    /// <param name="variable">The variable.</param>
    /// <param name="value">Its new value.</param>
    /// <param name="asReadOnly">Whether it can be set no more.</param>
    /// <param name="force">Sets a read-only variable too.</param>
    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly, bool force)
    {
        if (force)
            GetStoreForWrite(variable, isForced: true).SetReadOnly(variable.BaseName, false);
        SetValue(variable, value, asReadOnly);
    }

    /// <summary>Assigns to a variable, a member or an indexer.</summary>
    public void SetValue(ScriptExpression target, object? value)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target is not IScriptVariablePath path)
            throw new ScriptRuntimeException(target.Span, "Unsupported target expression for assignment.");
        try
        {
            path.SetValue(this, value);
        }
        catch (Exception error) when (error is not ScriptRuntimeException and not OperationCanceledException)
        {
            throw new ScriptRuntimeException(target.Span, $"Unexpected exception while accessing target expression: {error.Message}", error);
        }
    }

    public void SetReadOnly(ScriptVariable variable, bool isReadOnly = true) => GetStoreForWrite(variable, isForced: true).SetReadOnly(variable.BaseName, isReadOnly);

    public void DeleteValue(ScriptVariable variable) => GetStoreForWrite(variable).Remove(variable.BaseName);

    /// <summary>Copies the members of an object into the current one; read-only members there stay.</summary>
    public virtual void Import(SourceSpan span, object objectToImport)
    {
        if (objectToImport is not ScriptObject)
            throw new ScriptRuntimeException(span, $"Unexpected value `{GetTypeName(objectToImport)}` for import. Expecting an plain script object.");
        CurrentGlobal!.Import(objectToImport);
    }

    internal void SetLocal(string name, object? value) => _locals.Top.Locals.SetValue(name, value, readOnly: true);

    internal void EnterLoop(ScriptLoopStatementBase loop, string keyword, LoopState state, bool isLocal)
    {
        if (_loopDepth++ == 0)
            _loopSteps = 0;
        _globals.Top.PushLoop(keyword, state);
        if (isLocal)
            _locals.Top.PushLoop(keyword, null);
        OnEnterLoop(loop);
    }

    internal void ExitLoop(ScriptLoopStatementBase loop, bool isLocal)
    {
        try
        {
            OnExitLoop(loop);
        }
        finally
        {
            _loopDepth--;
            _globals.Top.PopLoop();
            if (isLocal)
                _locals.Top.PopLoop();
        }
    }

    internal void SetLoopItem(string name, object? item, bool isLocal) => (isLocal ? _locals : _globals).Top.SetLoopItem(name, item);

    private object? GetUnknown(ScriptVariable variable)
    {
        if (TryGetVariable is { } tryGetVariable && tryGetVariable(this, variable.Span, variable, out var value))
            return value;
        if (StrictVariables)
            throw new ScriptRuntimeException(variable.Span, $"The variable or function `{variable}` was not found");
        return null;
    }

    private IScriptObject GetStoreForWrite(ScriptVariable variable, bool isForced = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (variable.Scope == ScriptVariableScope.Local)
            return _locals.Top.Locals;
        var store = _globals.Top.Object!;
        if (isForced || store.CanWrite(variable.BaseName))
            return store;
        var kind = ReferenceEquals(store, BuiltinObject) ? "builtin " : string.Empty;
        throw new ScriptRuntimeException(variable.Span, $"Cannot set the {kind}readonly variable `{variable}`");
    }
}
