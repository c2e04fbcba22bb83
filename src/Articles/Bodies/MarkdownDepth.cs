using System.Collections.Immutable;

namespace Articles.Bodies;

/// <summary>
/// Holds Markdown to a depth of nesting. The parser would refuse what is far deeper, but only after work that grows with the
/// square of the depth, so quotes, lists, brackets and emphasis are counted before it starts, in one pass.
/// </summary>
internal static class MarkdownDepth
{
    /// <summary>Quotes and lists within one another, on one line.</summary>
    private const int Containers = 60;

    /// <summary>Columns before the mark of a list's item.</summary>
    private const int Indent = 240;

    /// <summary>Brackets of one paragraph within one another.</summary>
    private const int Brackets = 100;

    /// <summary>Emphasis of one paragraph within one another.</summary>
    private const int Emphasis = 500;

    /// <summary>True for text that may be parsed; else that was reported.</summary>
    public static bool Check(string source, ReadOnlySpan<char> text, int firstLine, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (FirstTooDeep(text) is not { } place)
            return true;

        diagnostics.Add(TooDeep(source, place.Line + firstLine, place.Column + 1));
        return false;
    }

    public static Diagnostic TooDeep(string source, int line, int column) => new(source, line, column, Severity.Error,
        "the Markdown is nested too deeply", "close brackets and emphasis, and put fewer quotes and lists within one another");

    private static (int Line, int Column)? FirstTooDeep(ReadOnlySpan<char> text)
    {
        var (line, brackets, emphasis) = (0, 0, 0);
        foreach (var range in text.Split('\n'))
        {
            var words = text[range];
            if (words.IsWhiteSpace())
                (brackets, emphasis) = (0, 0);
            if ((ContainerTooDeep(words) ?? InlineTooDeep(words, ref brackets, ref emphasis)) is { } column)
                return (line, column);
            line++;
        }

        return null;
    }

    private static int? ContainerTooDeep(ReadOnlySpan<char> line)
    {
        var (depth, indent) = (0, 0);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] is ' ' or '\t')
            {
                indent += line[at] == ' ' ? 1 : 4;
                continue;
            }

            if (MarkLength(line[at..]) is not (> 0 and var mark))
                return null;
            if (++depth > Containers || indent > Indent)
                return at;
            at += mark - 1;
        }

        return null;
    }

    // A quote's '>', or what a list's item begins with; 0 for neither.
    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (text[0] == '>')
            return 1;

        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var mark = digits switch
        {
            0 when text[0] is '-' or '+' or '*' => 1,
            > 0 and < 10 when text[digits] is '.' or ')' => digits + 1,
            _ => 0,
        };
        return mark > 0 && mark < text.Length && text[mark] is ' ' or '\t' ? mark : 0;
    }

    private static int? InlineTooDeep(ReadOnlySpan<char> line, ref int brackets, ref int emphasis)
    {
        for (var at = 0; at < line.Length; at++)
        {
            switch (line[at])
            {
                case '\\':
                    at++;
                    break;
                case '[' when ++brackets > Brackets:
                    return at;
                case ']':
                    brackets = Math.Max(0, brackets - 1);
                    break;
                case '*' or '_' or '~' or '^' or '+' or '=':
                    var length = RunLength(line[at..]);
                    emphasis = Math.Max(0, emphasis + Direction(line, at, length));
                    if (emphasis > Emphasis)
                        return at;
                    at += length - 1;
                    break;
            }
        }

        return null;
    }

    private static int RunLength(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(text[0]) is >= 0 and var length ? length : text.Length;

    // How many levels a run of marks opens, or closes as a negative number: words follow it, or stand before it.
    private static int Direction(ReadOnlySpan<char> line, int at, int length)
    {
        var follows = at + length < line.Length && !char.IsWhiteSpace(line[at + length]);
        var precedes = at > 0 && !char.IsWhiteSpace(line[at - 1]);
        return follows == precedes ? 0 : follows ? (length + 1) / 2 : -(length + 1) / 2;
    }
}
