namespace Articles.Editing;

/// <summary>Texts as YAML scalars.</summary>
internal static class YamlText
{
    /// <summary>Plain where that is safe, else in double quotes.</summary>
    public static string Quote(string text)
    {
        var isPlain = text.Length > 0 && char.IsLetter(text[0]) && text[^1] != ' '
            && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '\'' or '’' or '&' or '+' or '/')
            && text.ToLowerInvariant() is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null" or "ja" or "nee" or "y"
                or "n");
        return isPlain ? text : $"\"{string.Concat(text.Select(Escape))}\"";
    }

    /// <summary>True for text without control characters, but line breaks and tabs, and without half a surrogate pair.</summary>
    public static bool IsVisible(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                at++;
            else if (char.IsSurrogate(text[at]) || (char.IsControl(text[at]) && text[at] is not ('\n' or '\r' or '\t')))
                return false;
        }

        return true;
    }

    private static string Escape(char c) => c switch
    {
        '\\' or '"' => $"\\{c}",
        _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => $"\\u{(int)c:X4}",
        _ => c.ToString(),
    };
}
