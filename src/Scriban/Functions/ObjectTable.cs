using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

internal static class ObjectTable
{
    public static readonly SharedMembers Members = new(
    [
        new("default", static a => ObjectFunctions.Default(a[0], a[1]), Any("value"), Any("default")),
        new("eval", static a => ObjectFunctions.Eval(a.Context, a.Caller, a[0]), Any("value")),
        new("eval_template", static a => ObjectFunctions.EvalTemplate(a.Context, a.Caller, a[0]), Any("value")),
        new("format", static a => ObjectFunctions.Format(a.Context, a.Span, a[0], a.Text(1), a.Text(2)), Any("value"), Text("format"), TextOr("culture", null)),
        new("from_json", static a => ObjectFunctions.FromJson(a.Text(0)), Text("json")),
        new("has_key", static a => Boxed.Of(ObjectFunctions.HasKey(a.Context, a.Span, a[0], a.Text(1))), Any("value"), Text("key")),
        new("has_value", static a => Boxed.Of(ObjectFunctions.HasValue(a.Context, a.Span, a[0], a.Text(1))), Any("value"), Text("key")),
        new("keys", static a => ObjectFunctions.Keys(a.Context, a.Span, a[0]), Any("value")),
        new("kind", static a => ObjectFunctions.Kind(a.Context, a[0]), Any("value")),
        new("size", static a => Boxed.Of(ObjectFunctions.Size(a.Context, a.Span, a[0])), Any("value")),
        new("to_json", static a => ObjectFunctions.ToJson(a.Context, a.Span, a[0]), Any("value")),
        new("typeof", static a => ObjectFunctions.Typeof(a[0]), Any("value")),
        new("values", static a => ObjectFunctions.Values(a.Context, a.Span, a[0]), Any("value")),
    ]);
}
