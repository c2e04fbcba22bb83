using System.Collections.Immutable;

namespace Articles.Deliveries;

/// <summary>Takes a plain text out of what it was delivered in, and tells what was left out.</summary>
internal static class DeliveryReader
{
    /// <param name="source">The text's name, for messages.</param>
    /// <param name="text">Clean, without front matter.</param>
    /// <param name="firstLine">1-based line of the source on which it begins.</param>
    /// <param name="diagnostics">Gets a note for whatever is left out.</param>
    public static Delivery Read(string source, ReadOnlySpan<char> text, int firstLine, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var lines = new TextLines(text, firstLine);
        lines.PassEmpty();
        var mail = MailHead.Read(ref lines);
        if (mail is not null)
            diagnostics.Add(Note(source, firstLine, "the head of a mail is left out: its subject, date and sender are used"));

        var release = ReleaseHead.Read(ref lines);
        var frame = release ?? RubricReader.Read(ref lines) ?? Frame.None;
        frame = frame with { Said = (mail ?? Override.None).Over(frame.Said) };
        if (FrameEnd.Find(lines.Rest, mail is not null, release is not null) is not { } end)
            return frame == Frame.None ? new(text, firstLine, frame) : new(lines.Rest, lines.Number, frame);

        diagnostics.Add(Note(
            source, lines.Number + lines.Rest[..end.End].Count('\n'),
            "from here on the text is left out: it is not for publication"));
        return new(lines.Rest[..end.Length], lines.Number, frame);
    }

    private static Diagnostic Note(string source, int line, string what) =>
        new(source, line, 1, Severity.Note, what, "name it .md to have all of it published");
}
