using Articles;

namespace Site.Desk;

/// <summary>An editor's desk as lines, each in the form of a diagnostic.</summary>
/// <param name="text">In whose words.</param>
internal sealed class DeskLineWriter(DeskText text)
{
    public void Write(IEnumerable<DeskEntry> entries, TextWriter output)
    {
        foreach (var entry in entries)
            output.WriteLine(Line(entry).ToString());
    }

    private Diagnostic Line(DeskEntry entry) => new(entry.Place.Source, entry.Place.Line, 1, Severity.Note,
        $"{text.Say(entry.Topic)}: \"{entry.Value}\" {entry.Why}{Others(entry)}",
        entry.Cure.Line is { } line ? $"{text.Say("put", entry.Cure.Where)} {line}" : entry.Cure.Where);

    private string Others(DeskEntry entry) =>
        entry.Others.IsEmpty ? "" : $"; {text.Say("others")} {string.Join(", ", entry.Others)}";
}
