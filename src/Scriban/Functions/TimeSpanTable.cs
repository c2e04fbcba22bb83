using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

internal static class TimeSpanTable
{
    public static readonly SharedMembers Members = new(
    [
        new("from_days", static a => TimeSpanFunctions.FromDays(a.Double(0)), Double("days")),
        new("from_hours", static a => TimeSpanFunctions.FromHours(a.Double(0)), Double("hours")),
        new("from_minutes", static a => TimeSpanFunctions.FromMinutes(a.Double(0)), Double("minutes")),
        new("from_seconds", static a => TimeSpanFunctions.FromSeconds(a.Double(0)), Double("seconds")),
        new("from_milliseconds", static a => TimeSpanFunctions.FromMilliseconds(a.Double(0)), Double("millis")),
        new("parse", static a => TimeSpanFunctions.Parse(a.Text(0) ?? string.Empty), Text("text")),
    ],
    [
        new("zero", TimeSpanFunctions.Zero, IsReadOnly: true),
    ]);
}
