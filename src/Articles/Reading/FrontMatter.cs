namespace Articles;

/// <summary>The YAML between two <c>---</c> lines at the very top of a text.</summary>
/// <param name="Yaml">The YAML; null where the text has none.</param>
/// <param name="Body">The text after it.</param>
/// <param name="BodyLine">The line the body begins on.</param>
internal readonly record struct FrontMatter(string? Yaml, string Body, int BodyLine)
{
    /// <summary>A text that opens with <c>---</c> has front matter only where a second <c>---</c> closes it and the first line within looks like a key.</summary>
    public static FrontMatter Split(string text)
    {
        var none = new FrontMatter(null, text, 1);
        if (!text.StartsWith("---", StringComparison.Ordinal))
            return none;

        var line = 0;
        var start = 0;
        var yamlStart = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var current = text.AsSpan(start, end - start).TrimEnd();
            if (line == 0 && current is not "---")
                return none;
            if (line == 1 && current is not "---" && !LooksLikeYaml(current))
                return none;
            if (line > 0 && current is "---" or "...")
                return new FrontMatter(text[yamlStart..start], text[Math.Min(text.Length, end + 1)..], line + 2);

            start = end + 1;
            yamlStart = line == 0 ? start : yamlStart;
            line++;
        }

        return none;
    }

    private static bool LooksLikeYaml(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is '#' or '{')
            return true;

        var colon = line.IndexOf(':');
        return colon > 0 && line[..colon].IndexOf(' ') < 0 && (colon == line.Length - 1 || line[colon + 1] == ' ');
    }
}
