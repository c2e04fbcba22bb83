using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

internal static class MathTable
{
    public static readonly SharedMembers Members = new(
    [
        new("abs", static a => MathFunctions.Abs(a.Context, a.Span, a[0]), Any("value")),
        new("ceil", static a => MathFunctions.Ceil(a.Double(0)), Double("value")),
        new("divided_by", static a => MathFunctions.DividedBy(a.Context, a.Span, a.Double(0), a[1]), Double("value"), Any("divisor")),
        new("floor", static a => MathFunctions.Floor(a.Double(0)), Double("value")),
        new("format", static a => MathFunctions.Format(a.Context, a.Span, a[0], a.Text(1), a.Text(2)), Any("value"), Text("format"), TextOr("culture", null)),
        new("is_number", static a => Boxed.Of(MathFunctions.IsNumber(a[0])), Any("value")),
        new("minus", static a => MathFunctions.Minus(a.Context, a.Span, a[0], a[1]), Any("value"), Any("with")),
        new("modulo", static a => MathFunctions.Modulo(a.Context, a.Span, a[0], a[1]), Any("value"), Any("with")),
        new("plus", static a => MathFunctions.Plus(a.Context, a.Span, a[0], a[1]), Any("value"), Any("with")),
        new("random", static a => MathFunctions.Random(a.Context, a.Span, a.Int(0), a.Int(1)), Int("min_value"), Int("max_value")),
        new("round", static a => MathFunctions.Round(a.Double(0), a.Int(1)), Double("value"), IntOr("precision", 0)),
        new("times", static a => MathFunctions.Times(a.Context, a.Span, a[0], a[1]), Any("value"), Any("with")),
        new("uuid", static a => MathFunctions.Uuid()),
    ]);
}
