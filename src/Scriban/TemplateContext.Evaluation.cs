using System.Collections;
using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    private object?[] _arguments = new object?[32];
    private int _argumentCount;
    private int _callDepth;
    private int _stepsSinceCheck;
    private int _loopSteps;

    /// <summary>The statement being run.</summary>
    public ScriptNode? CurrentNode { get; private set; }

    public SourceSpan CurrentSpan => CurrentNode?.Span ?? default;

    internal ScriptFlowState FlowState { get; set; }

    /// <summary>Whether loaders, outputs and functions are asked for their asynchronous side.</summary>
    internal bool IsAsync { get; set; }

    public object? Evaluate(ScriptNode? scriptNode) => Evaluate(scriptNode, aliasReturnedFunction: false);

    /// <param name="scriptNode">The node; null is null.</param>
    /// <param name="aliasReturnedFunction">Whether a function that the node leads to is returned instead of called.</param>
    public virtual object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (aliasReturnedFunction && scriptNode is ScriptExpression expression)
            return expression.EvaluateUncalled(this);
        return scriptNode?.Evaluate(this);
    }

    /// <summary>Throws if the rendering was cancelled, or the stack is about to end.</summary>
    public void CheckAbort()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ScriptRuntimeException(CurrentSpan, "Exceeding recursive depth limit, near to stack overflow");
        if (CancellationToken.IsCancellationRequested)
            throw new ScriptAbortException(CurrentSpan, CancellationToken);
    }

    public void EnterRecursive(ScriptNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ScriptRuntimeException(node.Span, "Exceeding recursive depth limit, near to stack overflow");
        _callDepth++;
        if (RecursiveLimit == 0 || _callDepth <= RecursiveLimit)
            return;
        _callDepth--;
        throw new ScriptRuntimeException(node.Span, $"Exceeding number of recursive depth limit `{RecursiveLimit}` for node: `{node}`");
    }

    public void ExitRecursive(ScriptNode node) => _callDepth--;

    /// <summary>Long chains of operators, members and pipes are deep trees: the stack must hold them.</summary>
    internal static void CheckStack(ScriptNode node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ScriptRuntimeException(node.Span, "Exceeding recursive depth limit, near to stack overflow");
    }

    internal void CheckAbort(ScriptStatement statement)
    {
        CurrentNode = statement;
        CheckAbort();
    }

    /// <summary>Runs a statement; errors that are not of this engine get its place, and are printed instead if the context says so.</summary>
    internal object? EvaluateStatement(ScriptStatement statement)
    {
        try
        {
            return Evaluate(statement);
        }
        catch (ScriptRuntimeException error) when (RenderRuntimeException is not null && error is not ScriptAbortException)
        {
            return RenderRuntimeException(error);
        }
        catch (Exception error) when (error is not ScriptRuntimeException and not OperationCanceledException)
        {
            var located = new ScriptRuntimeException(statement.Span, error.Message, error);
            if (RenderRuntimeException is null)
                throw located;
            return RenderRuntimeException(located);
        }
    }

    /// <summary>Prints what a statement left; a value that cannot be printed is an error of the statement.</summary>
    internal void WriteResult(ScriptStatement statement, object result)
    {
        try
        {
            Write(statement.Span, result);
        }
        catch (Exception error) when (error is not ScriptRuntimeException and not OperationCanceledException)
        {
            throw new ScriptRuntimeException(statement.Span, error.Message, error);
        }
    }

    /// <summary>The value of a variable, member or indexer: functions are called, and tasks of an asynchronous rendering waited for.</summary>
    internal object? Completed(ScriptExpression place, object? value)
    {
        if (value is IScriptCustomFunction function)
            return FunctionInvoker.InvokeBare(this, place, function);
        return IsAsync ? Awaitable.Result(value) : value;
    }

    /// <summary>Counts a step. The steps of loops within loops count together, so that nesting does not get around the limit.</summary>
    internal bool StepLoop(ScriptLoopStatementBase loop, bool isQueryable)
    {
        if ((++_stepsSinceCheck & 15) == 0)
            CheckAbort();
        var limit = isQueryable ? LoopLimitQueryable ?? LoopLimit : LoopLimit;
        _loopSteps++;
        if (limit != 0 && _loopSteps > limit)
            throw LoopLimitExceeded(loop.Span, limit);
        return OnStepLoop(loop);
    }

    /// <summary>Called when a loop starts, before its first step.</summary>
    protected virtual void OnEnterLoop(ScriptLoopStatementBase loop)
    {
    }

    /// <summary>Called when a loop has ended, whatever ended it.</summary>
    protected virtual void OnExitLoop(ScriptLoopStatementBase loop)
    {
    }

    /// <summary>Called before the body of a loop runs; false ends the loop.</summary>
    protected virtual bool OnStepLoop(ScriptLoopStatementBase loop) => true;

    /// <summary>A sequence that a function walks itself; one without a known size obeys <see cref="LoopLimit"/> and cancellation.</summary>
    internal IEnumerable? Guarded(SourceSpan span, IEnumerable? items) => items is null or ICollection or string ? items : Walk(span, items);

    private IEnumerable<object?> Walk(SourceSpan span, IEnumerable items)
    {
        var step = 0;
        foreach (var item in items)
        {
            CheckAbort();
            if (LoopLimit > 0 && ++step > LoopLimit)
                throw LoopLimitExceeded(span, LoopLimit);
            yield return item;
        }
    }

    private static ScriptRuntimeException LoopLimitExceeded(SourceSpan span, int limit) =>
        new(span, $"Exceeding number of iteration limit `{limit}` for loop statement.");

    /// <summary>Whether a loop goes on after its body; takes the <c>break</c> and <c>continue</c> that were meant for it.</summary>
    internal bool ContinuesLoop()
    {
        var state = FlowState;
        if (state is ScriptFlowState.Break or ScriptFlowState.Continue)
            FlowState = ScriptFlowState.None;
        return state is ScriptFlowState.None or ScriptFlowState.Continue;
    }

    /// <summary>Room for the arguments of one call on a stack of values; give the mark back when done.</summary>
    internal int RentArguments(int count, out Span<object?> values)
    {
        var mark = _argumentCount;
        if (mark + count > _arguments.Length)
            Array.Resize(ref _arguments, Math.Max(mark + count, _arguments.Length * 2));
        _argumentCount += count;
        values = _arguments.AsSpan(mark, count);
        return mark;
    }

    internal void ReturnArguments(int mark)
    {
        Array.Clear(_arguments, mark, _argumentCount - mark);
        _argumentCount = mark;
    }

    /// <summary>The value of an argument as the type of its parameter.</summary>
    internal object? ToParameter(ScriptExpression argument, Type type)
    {
        var value = argument.Evaluate(this);
        return type == typeof(object) || (value is string && type == typeof(string)) ? value : ToObject(argument.Span, value, type);
    }

    private void ResetEvaluation()
    {
        (_callDepth, _argumentCount, _loopDepth) = (0, 0, 0);
        Array.Clear(_arguments);
        FlowState = ScriptFlowState.None;
        CurrentNode = null;
        EnableOutput = true;
    }
}
