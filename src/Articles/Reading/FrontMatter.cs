namespace Articles.Reading;

/// <summary>The YAML between two <c>---</c> lines at the very top of a text.</summary>
internal readonly ref struct FrontMatter(string? yaml, ReadOnlySpan<char> body, int bodyLine)
{
    /// <summary>The YAML; null where the text has none.</summary>
    public string? Yaml { get; } = yaml;

    /// <summary>The text after it.</summary>
    public ReadOnlySpan<char> Body { get; } = body;

    /// <summary>The line the body begins on.</summary>
    public int BodyLine { get; } = bodyLine;

    /// <summary>
    /// A text that opens with <c>---</c> has front matter only where a second <c>---</c> closes it and the first line within
    /// looks like a key.
    /// </summary>
    public static FrontMatter Split(ReadOnlySpan<char> text)
    {
        var none = new FrontMatter(null, text, 1);
        if (!text.StartsWith("---", StringComparison.Ordinal))
            return none;

        var line = 0;
        var start = 0;
        var yamlStart = 0;
        while (start < text.Length)
        {
            var length = text[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var current = text[start..end].TrimEnd();
            if (line == 0 && current is not "---")
                return none;
            if (line == 1 && current is not "---" && !LooksLikeYaml(current))
                return none;
            if (line > 0 && current is "---" or "...")
                return new FrontMatter(text[yamlStart..start].ToString(), text[Math.Min(text.Length, end + 1)..], line + 2);

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
