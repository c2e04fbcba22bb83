using System.Globalization;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Replacing, escaping, padding and reading.</summary>
public partial class StringFunctions
{
    /// <summary>As between the quotes of a string literal.</summary>
    public static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\0' => result.Append("\\0"),
                '\b' => result.Append("\\b"),
                '\f' => result.Append("\\f"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                '\v' => result.Append("\\v"),
                < ' ' => result.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    public static string? Literal(string? text) => text is null ? null : $"\"{Escape(text)}\"";

    public static string Replace(string? text, string? match, string? replace)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        return string.IsNullOrEmpty(match) ? text : text.Replace(match, replace, StringComparison.Ordinal);
    }

    public static string ReplaceFirst(string? text, string? match, string? replace, bool fromEnd = false)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        if (string.IsNullOrEmpty(match))
            return text;
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replace, text.AsSpan(at + match.Length));
    }

    public static string Remove(string? text, string? remove) => Replace(text, remove, string.Empty);

    public static string RemoveFirst(string? text, string? remove) => ReplaceFirst(text, remove, string.Empty);

    public static string RemoveLast(string? text, string? remove) => ReplaceFirst(text, remove, string.Empty, fromEnd: true);

    public static string PadLeft(TemplateContext context, Parsing.SourceSpan span, string? text, int width)
    {
        context.CheckLength(span, width);
        return (text ?? string.Empty).PadLeft(Math.Max(width, 0));
    }

    public static string PadRight(TemplateContext context, Parsing.SourceSpan span, string? text, int width)
    {
        context.CheckLength(span, width);
        return (text ?? string.Empty).PadRight(Math.Max(width, 0));
    }

    /// <summary>Null if the text is not an integer of 32 bits.</summary>
    public static object? ToInt(TemplateContext context, string? text) =>
        int.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? Boxed.Of(number) : null;

    /// <summary>Null if the text is not an integer of 64 bits.</summary>
    public static object? ToLong(TemplateContext context, string? text) =>
        long.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? number : null;

    /// <summary>Null if the text is not a number.</summary>
    public static object? ToFloat(TemplateContext context, string? text) =>
        float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var number) ? number : null;

    /// <summary>Null if the text is not a number.</summary>
    public static object? ToDouble(TemplateContext context, string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var number) ? number : null;
}
