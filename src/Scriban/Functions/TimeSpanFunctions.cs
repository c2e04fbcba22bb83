using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary><c>timespan</c>: durations.</summary>
public class TimeSpanFunctions : ScriptObject
{
    public TimeSpanFunctions()
        : base(0, autoImportStaticsFromThisType: false) => ShareMembers(TimeSpanTable.Members);

    public static TimeSpan Zero => TimeSpan.Zero;

    public static TimeSpan FromDays(double days) => TimeSpan.FromDays(days);

    public static TimeSpan FromHours(double hours) => TimeSpan.FromHours(hours);

    public static TimeSpan FromMinutes(double minutes) => TimeSpan.FromMinutes(minutes);

    public static TimeSpan FromSeconds(double seconds) => TimeSpan.FromSeconds(seconds);

    public static TimeSpan FromMilliseconds(double millis) => TimeSpan.FromMilliseconds(millis);

    public static TimeSpan Parse(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
