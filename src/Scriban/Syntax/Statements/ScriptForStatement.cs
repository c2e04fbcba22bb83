using System.Collections;
using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>for variable in iterator … else … end</c></summary>
public class ScriptForStatement : ScriptLoopStatementBase
{
    private readonly LoopHeader _header;
    private readonly string? _loopVariable;

    internal ScriptForStatement(SourceText source, SourceSpan span, LoopHeader header, ScriptBlockStatement body, ScriptElseStatement? otherwise)
        : base(source, span)
    {
        _header = header;
        _loopVariable = (header.Variable as ScriptVariable)?.BaseName;
        Body = body;
        Else = otherwise;
    }

    public ScriptExpression Variable => _header.Variable;

    public ScriptExpression Iterator => _header.Iterator;

    public IReadOnlyList<ScriptNamedArgument> NamedArguments => _header.Options;

    public ScriptBlockStatement Body { get; }

    public ScriptElseStatement? Else { get; }

    internal virtual string Keyword => "for";

    public override object? Evaluate(TemplateContext context)
    {
        var source = Iterator.Evaluate(context);
        if (source is null)
            return null;
        if (source is not IEnumerable items)
            throw new ScriptRuntimeException(Iterator.Span, $"Unexpected type `{source.GetType()}` for iterator");
        var options = ReadOptions(context);
        var isPlain = options is { Offset: 0, Limit: < 0, Reversed: false };
        var steps = isPlain ? items : options.Apply(items);
        var result = Loop(context, steps, options, out var hasEntered);
        return hasEntered || Else is null ? result : Else.Evaluate(context);
    }

    internal virtual void BeforeStep(TemplateContext context, LoopState state, LoopOptions options)
    {
    }

    internal virtual void AfterStep(TemplateContext context, LoopState state, LoopOptions options)
    {
    }

    internal virtual void BeforeLoop(TemplateContext context)
    {
    }

    internal virtual void AfterLoop(TemplateContext context)
    {
    }

    private object? Loop(TemplateContext context, IEnumerable steps, LoopOptions options, out bool hasEntered)
    {
        hasEntered = false;
        object? result = null;
        var cursor = new LoopCursor(steps);
        var state = new LoopState(cursor);
        context.EnterLoop(this, Keyword, state, Variable is ScriptVariableLocal);
        try
        {
            BeforeLoop(context);
            object? previous = null;
            while (cursor.MoveNext())
            {
                hasEntered = true;
                if (!context.StepLoop(this, steps is IQueryable))
                    break;
                var item = cursor.Current;
                state.IsChanged = state.Index == 0 || !Equals(previous, item);
                SetItem(context, item);
                BeforeStep(context, state, options);
                result = Body.Evaluate(context);
                AfterStep(context, state, options);
                if (!context.ContinuesLoop())
                    break;
                previous = item;
                state.Index++;
            }

            AfterLoop(context);
        }
        finally
        {
            cursor.Dispose();
            context.ExitLoop(this, Variable is ScriptVariableLocal);
        }

        return result;
    }

    private void SetItem(TemplateContext context, object? item)
    {
        if (_loopVariable is not null)
            context.SetLoopItem(_loopVariable, item, Variable is ScriptVariableLocal);
        else
            context.SetValue(Variable, item);
    }

    private LoopOptions ReadOptions(TemplateContext context)
    {
        var options = new LoopOptions();
        foreach (var option in _header.Options)
        {
            options = option.Name switch
            {
                "offset" => options with { Offset = ToInt(context, option) },
                "limit" => options with { Limit = ToInt(context, option) },
                "reversed" => options with { Reversed = true },
                "cols" when this is ScriptTableRowStatement => options with { Columns = Math.Max(1, ToInt(context, option)) },
                _ => throw new ScriptRuntimeException(option.Span, $"Unsupported argument `{option.Name}` for statement: `{this}`"),
            };
        }

        return options;
    }

    private static int ToInt(TemplateContext context, ScriptNamedArgument option) => context.ToInt(option.Span, option.Value?.Evaluate(context));
}
