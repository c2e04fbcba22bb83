using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

internal static class ArrayTable
{
    public static readonly SharedMembers Members = new(
    [
        new("add", static a => ArrayFunctions.Add(a.List(0), a[1]), Items("list"), Any("value")),
        new("add_range", static a => ArrayFunctions.AddRange(a.Items(0), a.Items(1)), Items("list1"), Items("list2")),
        new("any", ScriptVarParamKind.LastParameter, static a => Boxed.Of(ArrayFunctions.Any(a.Context, a.Caller, a.Items(0), a[1], a.Rest(2))), Items("list"), Any("function"), Any("args")),
        new("compact", static a => ArrayFunctions.Compact(a.Items(0)), Items("list")),
        new("concat", static a => ArrayFunctions.Concat(a.Items(0), a.Items(1)), Items("list1"), Items("list2")),
        new("contains", static a => Boxed.Of(ArrayFunctions.Contains(a.Items(0), a[1])), Items("list"), Any("item")),
        new("cycle", static a => ArrayFunctions.Cycle(a.Context, a.Span, a.List(0), a[1]), Items("list"), AnyOr("group", null)),
        new("each", static a => ArrayFunctions.Each(a.Context, a.Caller, a.Items(0), a[1]), Items("list"), Any("function")),
        new("filter", static a => ArrayFunctions.Filter(a.Context, a.Caller, a.Items(0), a[1]), Items("list"), Any("function")),
        new("first", static a => ArrayFunctions.First(a.Items(0)), Items("list")),
        new("insert_at", static a => ArrayFunctions.InsertAt(a.List(0), a.Int(1), a[2]), Items("list"), Int("index"), Any("value")),
        new("join", static a => ArrayFunctions.Join(a.Context, a.Caller, a.Items(0), a.Text(1), a[2]), Items("list"), Text("delimiter"), AnyOr("function", null)),
        new("last", static a => ArrayFunctions.Last(a.Items(0)), Items("list")),
        new("limit", static a => ArrayFunctions.Limit(a.Items(0), a.Int(1)), Items("list"), Int("count")),
        new("map", static a => ArrayFunctions.Map(a.Context, a.Span, a[0], a.Text(1)), Any("list"), Text("member")),
        new("offset", static a => ArrayFunctions.Offset(a.Items(0), a.Int(1)), Items("list"), Int("index")),
        new("remove_at", static a => ArrayFunctions.RemoveAt(a.List(0), a.Int(1)), Items("list"), Int("index")),
        new("reverse", static a => ArrayFunctions.Reverse(a.Items(0)), Items("list")),
        new("size", static a => Boxed.Of(ArrayFunctions.Size(a.Items(0))), Items("list")),
        new("sort", static a => ArrayFunctions.Sort(a.Context, a.Span, a[0], a.Text(1)), Any("list"), TextOr("member", null)),
        new("uniq", static a => ArrayFunctions.Uniq(a.Items(0)), Items("list")),
    ]);
}
