using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary><c>regex</c>: .NET regular expressions, within the context's time limit. Options: any of <c>i</c>, <c>m</c>, <c>s</c>, <c>x</c>.</summary>
public class RegexFunctions : ScriptObject
{
    public RegexFunctions()
        : base(0, autoImportStaticsFromThisType: false) => ShareMembers(RegexTable.Members);

    public static string? Escape(string? pattern) => pattern is null ? null : Regex.Escape(pattern);

    public static string? Unescape(string? pattern) => pattern is null ? null : Regex.Unescape(pattern);

    /// <summary>The whole match and then its groups; empty where nothing matches.</summary>
    public static ScriptArray Match(TemplateContext context, string? text, string? pattern, string? options = null)
    {
        var match = Create(context, pattern, options)?.Match(text ?? string.Empty);
        return match is { Success: true } ? Groups(match) : [];
    }

    /// <summary>An array as of <see cref="Match"/> for each match.</summary>
    public static ScriptArray Matches(TemplateContext context, string? text, string? pattern, string? options = null) =>
        Create(context, pattern, options) is { } regex ? new ScriptArray(regex.Matches(text ?? string.Empty).Select(Groups)) : [];

    public static string Replace(TemplateContext context, string? text, string? pattern, string? replace, string? options = null) =>
        Create(context, pattern, options)?.Replace(text ?? string.Empty, replace ?? string.Empty) ?? text ?? string.Empty;

    public static ScriptArray Split(TemplateContext context, string? text, string? pattern, string? options = null) =>
        string.IsNullOrEmpty(text) ? [] : Create(context, pattern, options) is { } regex ? new ScriptArray(regex.Split(text)) : [text];

    private static ScriptArray Groups(Match match) => new(match.Groups.Cast<Group>().Select(group => (object?)group.Value));

    private static Regex? Create(TemplateContext context, string? pattern, string? options)
    {
        if (pattern is null)
            return null;
        var flags = RegexOptions.None;
        foreach (var option in options ?? string.Empty)
        {
            flags |= option switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return new Regex(pattern, flags, context.RegexTimeOut);
    }
}
