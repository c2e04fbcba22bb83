using System.Collections;
using System.Globalization;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>array</c>: lists. None of these functions changes the list it is given; null counts as an empty list, except where a list is only passed on: then it stays null.</summary>
public partial class ArrayFunctions : ScriptObject
{
    public ArrayFunctions()
        : base(0, autoImportStaticsFromThisType: false) => ShareMembers(ArrayTable.Members);

    public static ScriptArray Add(IList? list, object? value) => [.. Of(list), value];

    public static IEnumerable? AddRange(IEnumerable? list1, IEnumerable? list2) => Concat(list1, list2);

    public static IEnumerable? Concat(IEnumerable? list1, IEnumerable? list2) =>
        list1 is null && list2 is null ? null : new ScriptArray(Of(list1).Concat(Of(list2)));

    public static ScriptRange? Compact(IEnumerable? list) => list is null ? null : new ScriptRange(Of(list).Where(item => item is not null));

    public static bool Contains(IEnumerable? list, object? item) => Of(list).Any(candidate => AreEqual(candidate, item));

    public static object? First(IEnumerable? list) => Of(list).FirstOrDefault();

    public static object? Last(IEnumerable? list) => list is IList { Count: var count } items ? count == 0 ? null : items[count - 1] : Of(list).LastOrDefault();

    /// <summary>A list that is too short is filled up with null.</summary>
    public static IList InsertAt(IList? list, int index, object? value)
    {
        var result = new ScriptArray(Of(list));
        result.Insert(Math.Max(0, index), value);
        return result;
    }

    /// <summary>A negative index counts from the end.</summary>
    public static IList RemoveAt(IList? list, int index)
    {
        var result = new ScriptArray(Of(list));
        result.RemoveAt(index < 0 ? index + result.Count : index);
        return result;
    }

    public static ScriptRange? Limit(IEnumerable? list, int count) => list is null ? null : new ScriptRange(Of(list).Take(count));

    public static ScriptRange? Offset(IEnumerable? list, int index) => list is null ? null : new ScriptRange(Of(list).Skip(index));

    public static IEnumerable Reverse(IEnumerable? list) => new ScriptRange(Of(list).Reverse());

    public static int Size(IEnumerable? list) => list is ICollection collection ? collection.Count : Of(list).Count();

    public static IEnumerable? Uniq(IEnumerable? list) => list is null ? null : new ScriptRange(Of(list).Distinct());

    /// <summary>The next of the list each time it is called for the group; without a group, for a list that prints the same.</summary>
    public static object? Cycle(TemplateContext context, SourceSpan span, IList? list, object? group = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (list is null || list.Count == 0)
            return null;
        var key = new CycleKey(group is null ? Join(context, context.CurrentNode!, list, ",") : context.ObjectToString(group) ?? string.Empty);
        var next = context.Tags.TryGetValue(key, out var stored) && stored is int index ? index % list.Count : 0;
        context.Tags[key] = next + 1;
        return list[next];
    }

    public static string Join(TemplateContext context, ScriptNode? caller, IEnumerable? list, string? delimiter, object? function = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var called = function is null ? null : Function(context, function);
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var item in Of(list))
        {
            if (!isFirst)
                text.Append(delimiter);
            isFirst = false;
            var part = context.ObjectToString(item);
            text.Append(called is null ? part : context.ObjectToString(FunctionInvoker.InvokeValues(context, caller!, called, part)));
            context.CheckLength(caller?.Span ?? default, text.Length);
        }

        return text.ToString();
    }

    internal static IEnumerable<object?> Of(IEnumerable? list) => list is null ? [] : list as IEnumerable<object?> ?? list.Cast<object?>();

    private static bool AreEqual(object? left, object? right)
    {
        if (left is Enum named)
            return Equals(left, right) || Equals(named.ToString(), right) || (Numbers.IsNumber(right) && AreEqual(Convert.ToInt64(named, CultureInfo.InvariantCulture), right));
        return Equals(left, right) || (left is IConvertible a && right is IConvertible b && Numbers.TryToDecimal(a, out var x) && Numbers.TryToDecimal(b, out var y) && x == y);
    }

    private sealed record CycleKey(string Group);
}
