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
        return isPlain
            ? text
            : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
    }
}
