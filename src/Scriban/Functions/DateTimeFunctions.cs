using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>date</c>: dates. <c>date</c> called with a text parses it; <c>date.format</c> is how dates are printed.</summary>
public class DateTimeFunctions : ScriptObject, IScriptCustomFunction
{
    public const string DefaultFormat = "%d %b %Y";
    internal const string VariableName = "date";

    /// <summary>The variable that templates find these functions in.</summary>
    public static readonly ScriptVariable DateVariable = new ScriptVariableGlobal(VariableName);

    private const string FormatKey = "format";
    private const string InvariantMark = "%g";

    public DateTimeFunctions()
        : base(0, autoImportStaticsFromThisType: false) => ShareMembers(DateTable.Members);

    /// <summary>The pattern for dates that are printed without one.</summary>
    public string Format
    {
        get => TryGetValue(null!, default, FormatKey, out var pattern) && pattern is string text ? text : DefaultFormat;
        set => SetValue(FormatKey, value, readOnly: false);
    }

    public int RequiredParameterCount => 0;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public static DateTime Now() => DateTime.Now;

    public static DateTime UtcNow() => DateTime.UtcNow;

    public static DateTime? AddDays(DateTime? date, double days) => date?.AddDays(days);

    public static DateTime? AddMonths(DateTime? date, int months) => date?.AddMonths(months);

    public static DateTime? AddYears(DateTime? date, int years) => date?.AddYears(years);

    public static DateTime? AddHours(DateTime? date, double hours) => date?.AddHours(hours);

    public static DateTime? AddMinutes(DateTime? date, double minutes) => date?.AddMinutes(minutes);

    public static DateTime? AddSeconds(DateTime? date, double seconds) => date?.AddSeconds(seconds);

    public static DateTime? AddMilliseconds(DateTime? date, double millis) => date?.AddMilliseconds(millis);

    /// <summary>Null for an empty text; without a pattern, whatever the culture reads.</summary>
    public static DateTime? Parse(TemplateContext context, string? text, string? pattern = null, string? culture = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (string.IsNullOrEmpty(text))
            return null;
        var provider = string.IsNullOrEmpty(culture) ? context.CurrentCulture : CultureInfo.GetCultureInfo(culture);
        if (string.IsNullOrEmpty(pattern))
            return DateTime.Parse(text, provider, DateTimeStyles.None);
        if (pattern.Contains(InvariantMark, StringComparison.Ordinal))
            (pattern, provider) = (pattern.Replace(InvariantMark, string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return DateTime.ParseExact(text, DatePattern.ToDotNet(pattern, provider.DateTimeFormat), provider, DateTimeStyles.AllowWhiteSpaces);
    }

    /// <summary>By a pattern of <c>%</c> letters; without one, by <see cref="Format"/>.</summary>
    public string? ToString(DateTime? datetime, string? pattern, CultureInfo culture) =>
        datetime is null ? null : DateFormatter.Format(datetime.Value, null, pattern ?? Format, Format, culture);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(arguments);
        return arguments.Count switch
        {
            0 => this,
            1 => Parse(context, context.ObjectToString(arguments[0])),
            _ => throw new ScriptRuntimeException(callerContext.Span, $"Invalid number of parameters `{arguments.Count}` for `date` object/function."),
        };
    }

    internal string Print(DateTime date, CultureInfo culture) => DateFormatter.Format(date, null, Format, Format, culture);

    internal static string? Print(TemplateContext context, SourceSpan span, object? date, string? pattern, CultureInfo culture)
    {
        var format = (context.BuiltinObject.TryGetValue(VariableName, out var found) ? found as DateTimeFunctions : null)?.Format ?? DefaultFormat;
        if (string.IsNullOrEmpty(pattern))
            pattern = format;
        return date switch
        {
            null => null,
            DateTimeOffset moment => DateFormatter.Format(moment.DateTime, moment.Offset, pattern, format, culture),
            _ => DateFormatter.Format(context.ToObject<DateTime>(span, date), null, pattern, format, culture),
        };
    }
}
