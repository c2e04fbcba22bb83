using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Articles.Editing;

namespace Articles.Reading;

/// <summary>
/// What an editor wrote on top of a text: YAML between two lines <c>---</c>, TOML between two lines <c>+++</c>, or a JSON object. What is
/// nearly that is read where no doubt is left, else it is an error: published as words it would put a draft before its readers.
/// </summary>
/// <remarks>A text may open with a rule: without a key after it, it is no front matter.</remarks>
internal readonly ref partial struct FrontMatter
{
    private FrontMatter(ReadOnlySpan<char> body, int bodyLine)
    {
        Body = body;
        BodyLine = bodyLine;
    }

    /// <summary>Null where the text has none, or it cannot be read.</summary>
    public YamlValue? Said { get; private init; }

    /// <summary>The text after it.</summary>
    public ReadOnlySpan<char> Body { get; }

    /// <summary>The line the body begins on.</summary>
    public int BodyLine { get; }

    /// <param name="source">The text's path, for what is reported.</param>
    /// <param name="text">The whole text, cleaned.</param>
    /// <param name="diagnostics">Where it is reported what is wrong.</param>
    public static FrontMatter Split(string source, ReadOnlySpan<char> text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var start = text.IndexOfAnyExcept(" \n");
        if (start < 0)
            return new(text, 1);
        return text[start] == '{'
            ? SplitJson(source, text, start, diagnostics)
            : SplitFenced(source, new HeadLines(text, start), diagnostics);
    }

    private static FrontMatter SplitJson(string source, ReadOnlySpan<char> text, int start, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!JsonKey().IsMatch(text[start..]))
            return new(text, 1);

        var line = text[..start].Count('\n') + 1;
        if (JsonFrontMatter.LengthOf(text[start..]) is not { } length)
        {
            diagnostics.Add(new(source, line, 1, Severity.Error, "the JSON on top is never closed", "close it with '}'"));
            return new(text, 1);
        }

        var end = start + length;
        var said = JsonFrontMatter.Read(source, text[start..end].ToString(), line, diagnostics);
        return new(text[end..], text[..end].Count('\n') + 1) { Said = said };
    }

    private static FrontMatter SplitFenced(string source, HeadLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var text = lines.Text;
        var opening = LineAt(text, lines.Start).Trim();
        var kind = Fence.KindOf(opening);
        if (kind == FenceKind.None)
        {
            var isNearly = Fence.IsNearly(opening);
            var keys = isNearly ? lines.After(lines.Start) : lines.Start;
            var meant = lines.MeantAt(keys, FenceKind.Yaml, isNearly);
            if (lines.KnownKeysAt(keys) > (isNearly ? 0 : 1) || meant is not null)
                diagnostics.Add(new(source, lines.NumberAt(lines.Start), 1, Severity.Error,
                    "front matter begins with a line of its own that is '---'",
                    $"put '---' alone on the line before the first key{AndWrite(meant)}"));
            return new(text, 1);
        }

        var first = lines.After(lines.Start);
        if (!lines.OpensWithKey(first, kind))
            return new(text, 1);

        if (lines.ClosingAt(first, kind) is { } closing)
        {
            var faults = ImmutableArray.CreateBuilder<Diagnostic>(0);
            var said = lines.ReadTo(source, closing, kind, faults);

            // Between two rules a line of words may look like a key; the next then is none.
            if (faults.Count > 0 && lines.KnownKeysBefore(closing) == 0 && lines.MeantAt(first, kind) is null)
                return new(text, 1);
            diagnostics.AddRange(faults);
            var body = lines.After(closing);
            return new(text[body..], lines.NumberAt(closing) + 1) { Said = said };
        }

        var called = lines.HasKnownKey(first) ? null : lines.MeantAt(first, kind);
        if (opening.Length > 3 || called is not null || lines.HasKnownKey(first))
            diagnostics.Add(new(source, lines.NumberAt(lines.Start), 1, Severity.Error, "the front matter is never closed",
                $"put '{(kind == FenceKind.Toml ? "+++" : "---")}' alone on the line after the last key{AndWrite(called)}"));
        return new(text, 1);
    }

    private static string AndWrite((string Key, string Meant)? called) =>
        called is var (key, meant) ? $", and write '{meant}' for '{key}'" : "";

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOf('\n');
        return length < 0 ? text[start..] : text.Slice(start, length);
    }

    [GeneratedRegex("^\\{\\s*\"[^\"\\n]{0,40}\"\\s*:")]
    private static partial Regex JsonKey();
}
