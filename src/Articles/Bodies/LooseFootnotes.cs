using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Articles.Bodies;

/// <summary>Keeps the words of notes that no text refers to, which the library drops, as paragraphs before the other notes.</summary>
/// <remarks>To be used after the extension that reads footnotes.</remarks>
internal sealed class LooseFootnotes : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<FootnoteParser>() is { } notes)
            notes.Closed += (processor, block) => NotesOf(processor.Document).Add(block);
        pipeline.DocumentProcessed += Restore;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static List<Markdig.Syntax.Block> NotesOf(MarkdownDocument document)
    {
        if (document.GetData(typeof(LooseFootnotes)) is not List<Markdig.Syntax.Block> notes)
            document.SetData(typeof(LooseFootnotes), notes = []);
        return notes;
    }

    private static void Restore(MarkdownDocument document)
    {
        if (document.GetData(typeof(LooseFootnotes)) is not List<Markdig.Syntax.Block> notes)
            return;

        var group = document.OfType<FootnoteGroup>().FirstOrDefault();
        foreach (var note in notes.OfType<Footnote>().Where(note => note.Order < 0 || group?.Contains(note) is not true))
        {
            group?.Remove(note);
            foreach (var block in note.ToArray())
            {
                note.Remove(block);
                document.Insert(group is null ? document.Count : document.IndexOf(group), block);
            }
        }

        if (group is { Count: 0 })
            document.Remove(group);
    }
}
