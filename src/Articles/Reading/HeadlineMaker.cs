using System.Collections.Immutable;

namespace Articles;

/// <summary>Makes a headline of a text's own words.</summary>
internal static class HeadlineMaker
{
    private const int MaximumLength = 140;

    public static (string Text, string Rule) Make(ImmutableArray<Block> blocks, string language)
    {
        var lead = blocks.FirstOrDefault(b => b.Kind == BlockKind.Paragraph) ?? blocks.FirstOrDefault();
        if (lead is null || lead.Text.Length == 0)
            return ("Zonder titel", "no words");

        var sentence = lead.Text[Sentences.Split(lead.Text)[0]].TrimEnd('.');
        if (sentence.Length <= MaximumLength)
            return (sentence, "first sentence");

        var cut = sentence.LastIndexOf(' ', MaximumLength);
        return ((cut > 40 ? sentence[..cut] : sentence[..MaximumLength]) + "…", "first sentence, cut");
    }
}
