using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Functions that call a function for each item, or look at its members.</summary>
public partial class ArrayFunctions
{
    public static ScriptRange? Each(TemplateContext context, ScriptNode caller, IEnumerable? list, object? function)
    {
        if (list is null || function is null)
            return list is null ? null : new ScriptRange(list);
        var called = Function(context, function);
        return new ScriptRange(Of(list).Select(item => FunctionInvoker.InvokeValues(context, caller, called, item)).ToList());
    }

    public static ScriptRange? Filter(TemplateContext context, ScriptNode caller, IEnumerable? list, object? function)
    {
        if (list is null || function is null)
            return list is null ? null : new ScriptRange(list);
        var called = Function(context, function);
        return new ScriptRange(Of(list).Where(item => context.ToBool(caller.Span, FunctionInvoker.InvokeValues(context, caller, called, item))).ToList());
    }

    public static bool Any(TemplateContext context, ScriptNode caller, IEnumerable? list, object? function, ScriptArray args)
    {
        var called = Function(context, function);
        return Of(list).Any(item => context.ToBool(caller.Span, FunctionInvoker.InvokeValues(context, caller, called, [item, .. args])));
    }

    /// <summary>The member of each item that has it.</summary>
    public static IEnumerable Map(TemplateContext context, SourceSpan span, object? list, string? member)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (list is null || string.IsNullOrEmpty(member))
            return new ScriptArray();
        var items = list as IEnumerable ?? new[] { list };
        return new ScriptRange(Of(items).Where(item => HasMember(context, span, item, member)).Select(item => Member(context, span, item, member)).ToList());
    }

    /// <summary>By value, or by the value of a member; null first. Equal items keep their order.</summary>
    public static IEnumerable Sort(TemplateContext context, SourceSpan span, object? list, string? member = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (list is null)
            return new ScriptArray();
        if (list is not IEnumerable items)
            return new ScriptArray { list };
        var order = new ValueOrder(context, span);
        return new ScriptArray(string.IsNullOrEmpty(member)
            ? Of(items).OrderBy(item => item, order)
            : Of(items).OrderBy(item => MemberOrPath(context, span, item, member), order));
    }

    private static bool HasMember(TemplateContext context, SourceSpan span, object? item, string member) =>
        item is not null && context.GetMemberAccessor(item).HasMember(context, span, item, member);

    private static object? Member(TemplateContext context, SourceSpan span, object? item, string member) =>
        HasMember(context, span, item, member) && context.GetMemberAccessor(item!).TryGetValue(context, span, item!, member, out var value) ? value : null;

    /// <summary>The member of that name; where an item has none, what the dots in the name lead to.</summary>
    private static object? MemberOrPath(TemplateContext context, SourceSpan span, object? item, string member)
    {
        if (HasMember(context, span, item, member) || !member.Contains('.', StringComparison.Ordinal))
            return Member(context, span, item, member);
        foreach (var step in member.Split('.'))
            item = Member(context, span, item, step);
        return item;
    }

    private static IScriptCustomFunction Function(TemplateContext context, object? function) => function as IScriptCustomFunction
        ?? throw new ArgumentException($"The parameter `{context.ObjectToString(function)}` is not a function. Maybe prefix it with @?", nameof(function));
}
