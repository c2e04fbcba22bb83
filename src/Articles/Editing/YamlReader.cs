using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Articles.Editing;

/// <summary>Reads one YAML document into values that know their place, straight from the parser's events.</summary>
internal static class YamlReader
{
    /// <summary>Deeper nesting than an editor ever writes; refused before it can exhaust the stack.</summary>
    private const int MaximumDepth = 16;

    /// <summary>The document's value, or null with a diagnostic where it is malformed; null without one where it is empty.</summary>
    public static YamlValue? Read(string path, string yaml, int firstLine, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var parser = new Parser(new StringReader(yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
                return null;

            var value = ReadValue(parser, firstLine - 1, 0);
            parser.Consume<DocumentEnd>();
            if (parser.TryConsume<DocumentStart>(out var second))
                throw new YamlException(second.Start, second.End, "there is more than one document");

            return value is YamlScalar { IsNull: true } ? null : value;
        }
        catch (YamlException e)
        {
            diagnostics.Add(Malformed(path, firstLine, e));
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner's own slips on brackets that never close: a fault of the file all the same.
            var mark = parser.Current?.End ?? Mark.Empty;
            diagnostics.Add(Malformed(path, firstLine, new YamlException(mark, mark, "a bracket or quote is never closed")));
            return null;
        }
    }

    private static YamlValue ReadValue(Parser parser, int lineOffset, int depth)
    {
        if (depth > MaximumDepth)
            throw new YamlException(parser.Current!.Start, parser.Current.End, "it is nested too deeply");

        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(Checked(scalar), scalar.Style == ScalarStyle.Plain, Line(scalar, lineOffset), Column(scalar));

        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = ImmutableArray.CreateBuilder<YamlValue>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(ReadValue(parser, lineOffset, depth + 1));
            return new YamlList(items.ToImmutable(), Line(sequence, lineOffset), Column(sequence));
        }

        if (parser.TryConsume<MappingStart>(out var mapping))
            return ReadMap(parser, mapping, lineOffset, depth);

        throw new YamlException(parser.Current!.Start, parser.Current.End, "anchors and references (& and *) have no meaning here");
    }

    // What a file cannot say plainly but an escape can ("\0"): in a name it would poison every file that the name is written to.
    private static string Checked(Scalar scalar)
    {
        if (YamlText.IsVisible(scalar.Value))
            return scalar.Value;
        throw new YamlException(scalar.Start, scalar.End, "there is a control character in it");
    }

    private static YamlMap ReadMap(Parser parser, MappingStart start, int lineOffset, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<(YamlScalar, YamlValue)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var at = parser.Current!;
            if (ReadValue(parser, lineOffset, depth + 1) is not YamlScalar key)
                throw new YamlException(at.Start, at.End, "a key must be plain text");
            if (key.Text.Contains('\n', StringComparison.Ordinal))
                throw new YamlException(at.Start, at.End, "a key must be on one line");
            if (!seen.Add(key.Text))
                throw new YamlException(at.Start, at.End, $"the key '{key.Text}' is given twice");
            entries.Add((key, ReadValue(parser, lineOffset, depth + 1)));
        }

        return new YamlMap(entries.ToImmutable(), Line(start, lineOffset), Column(start));
    }

    private static int Line(ParsingEvent at, int offset) => (int)at.Start.Line + offset;

    private static int Column(ParsingEvent at) => (int)at.Start.Column;

    private static Diagnostic Malformed(string path, int firstLine, YamlException e)
    {
        var reason = e.Message.ReplaceLineEndings(" ").TrimEnd('.');
        var line = Math.Max(1, (int)e.Start.Line) + firstLine - 1;
        return new Diagnostic(path, line, Math.Max(1, (int)e.Start.Column), Severity.Error, $"malformed YAML: {reason}", Cure(reason));
    }

    private static string Cure(string reason) => reason switch
    {
        _ when reason.Contains("tab", StringComparison.OrdinalIgnoreCase) => "indent with spaces, not tabs",
        _ when reason.Contains("control character", StringComparison.Ordinal) => "write visible characters only",
        _ when reason.Contains("twice", StringComparison.Ordinal) => "keep one of them",
        _ => "write 'key: value' lines, and put quotes around a value that has ': ' or '#' in it or starts with a mark",
    };
}
