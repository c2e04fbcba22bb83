using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary><c>string</c>: texts. Null counts as an empty text.</summary>
public partial class StringFunctions : ScriptObject
{
    public StringFunctions()
        : base(0, autoImportStaticsFromThisType: false) => ShareMembers(StringTable.Members);

    public static string Append(string? text, string? with) => string.Concat(text, with);

    public static string Prepend(string? text, string? by) => string.Concat(by, text);

    public static string? Capitalize(string? text) =>
        string.IsNullOrEmpty(text) || char.IsUpper(text[0]) ? text ?? string.Empty : string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));

    public static string Capitalizewords(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        return string.Create(text.Length, text, static (result, source) =>
        {
            var startsWord = true;
            for (var i = 0; i < source.Length; i++)
            {
                result[i] = startsWord ? char.ToUpperInvariant(source[i]) : source[i];
                startsWord = char.IsWhiteSpace(source[i]);
            }
        });
    }

    public static string? Downcase(string? text) => text?.ToLowerInvariant();

    public static string? Upcase(string? text) => text?.ToUpperInvariant();

    public static bool Contains(string? text, string? value) => !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.Contains(value, StringComparison.Ordinal);

    public static bool Empty(string? text) => string.IsNullOrEmpty(text);

    public static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    public static bool StartsWith(string? text, string? value) => !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.StartsWith(value, StringComparison.Ordinal);

    public static bool EndsWith(string? text, string? value) => !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.EndsWith(value, StringComparison.Ordinal);

    public static bool EqualsIgnoreCase(string? text, string? value) => string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    public static string? Strip(string? text) => text?.Trim();

    public static string? Lstrip(string? text) => text?.TrimStart();

    public static string? Rstrip(string? text) => text?.TrimEnd();

    public static string StripNewlines(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        return text.Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);
    }

    /// <summary>Lower-case letters and digits, all else as single hyphens between them.</summary>
    public static string Handleize(string? text)
    {
        var result = new StringBuilder(text?.Length ?? 0);
        foreach (var c in text ?? string.Empty)
        {
            if (char.IsLetterOrDigit(c))
                result.Append(char.ToLowerInvariant(c));
            else if (result.Length > 0 && result[^1] != '-')
                result.Append('-');
        }

        if (result.Length > 0 && result[^1] == '-')
            result.Length--;
        return result.ToString();
    }

    public static string Pluralize(int number, string? singular, string? plural) => (number == 1 ? singular : plural) ?? string.Empty;

    public static int Size(string? text) => text?.Length ?? 0;

    public static IEnumerable<string> Split(string? text, string? match) =>
        string.IsNullOrEmpty(text) ? [] : text.Split(match, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>From <paramref name="start"/>, counted from the end if negative; without a length, to the end.</summary>
    public static string Slice(string? text, int start, int? length = null)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        var count = length ?? text.Length;
        if (start < 0)
            start += text.Length;
        if (start < 0)
        {
            count += start;
            start = 0;
        }

        count = Math.Min(count, text.Length - start);
        return start >= text.Length || count <= 0 ? string.Empty : text.Substring(start, count);
    }

    public static string Slice1(string? text, int start, int length = 1) => Slice(text, start, length);

    /// <summary>At most <paramref name="length"/> characters, the ellipsis included.</summary>
    public static string Truncate(string? text, int length, string? ellipsis = null)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        ellipsis ??= "...";
        return text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);
    }

    /// <summary>The first words, and the ellipsis, always.</summary>
    public static string Truncatewords(string? text, int count, string? ellipsis = null)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words[..Math.Clamp(count, 0, words.Length)]) + (ellipsis ?? "...");
    }

    public static int IndexOf(string? text, string? search, int? startIndex = null, int? count = null, string? stringComparison = null)
    {
        if (text is null || search is null)
            return -1;
        var start = Math.Clamp(startIndex ?? 0, 0, text.Length);
        var length = Math.Clamp(count ?? int.MaxValue, 0, text.Length - start);
        var comparison = string.IsNullOrEmpty(stringComparison) ? StringComparison.CurrentCulture : Enum.Parse<StringComparison>(stringComparison);
        return text.IndexOf(search, start, length, comparison);
    }
}
