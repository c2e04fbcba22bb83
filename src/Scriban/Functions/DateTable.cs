using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

internal static class DateTable
{
    public static readonly SharedMembers Members = new(
    [
        new("now", static a => DateTimeFunctions.Now()),
        new("utc_now", static a => DateTimeFunctions.UtcNow()),
        new("add_days", static a => DateTimeFunctions.AddDays(a.Date(0), a.Double(1)), Date("date"), Double("days")),
        new("add_months", static a => DateTimeFunctions.AddMonths(a.Date(0), a.Int(1)), Date("date"), Int("months")),
        new("add_years", static a => DateTimeFunctions.AddYears(a.Date(0), a.Int(1)), Date("date"), Int("years")),
        new("add_hours", static a => DateTimeFunctions.AddHours(a.Date(0), a.Double(1)), Date("date"), Double("hours")),
        new("add_minutes", static a => DateTimeFunctions.AddMinutes(a.Date(0), a.Double(1)), Date("date"), Double("minutes")),
        new("add_seconds", static a => DateTimeFunctions.AddSeconds(a.Date(0), a.Double(1)), Date("date"), Double("seconds")),
        new("add_milliseconds", static a => DateTimeFunctions.AddMilliseconds(a.Date(0), a.Double(1)), Date("date"), Double("millis")),
        new("parse", static a => DateTimeFunctions.Parse(a.Context, a.Text(0), a.Text(1), a.Text(2)), Text("text"), TextOr("pattern", null), TextOr("culture", null)),
        new("parse_to_string", ParseToString, Text("text"), TextOr("output_pattern", null), TextOr("output_culture", null), TextOr("input_pattern", null), TextOr("input_culture", null)),
        new("to_string", static a => DateTimeFunctions.Print(a.Context, a.Span, a[0], a.Text(1), a.Culture(2)), Any("datetime"), TextOr("pattern", null), TextOr("culture", null)),
    ],
    [
        new("format", DateTimeFunctions.DefaultFormat, IsReadOnly: false),
        new("default_format", DateTimeFunctions.DefaultFormat, IsReadOnly: true),
    ]);

    private static string? ParseToString(CallArguments a)
    {
        var date = DateTimeFunctions.Parse(a.Context, a.Text(0), a.Text(3), a.Text(4));
        return DateTimeFunctions.Print(a.Context, a.Span, date, a.Text(1), a.Culture(2));
    }
}
