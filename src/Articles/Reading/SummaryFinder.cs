using System.Collections.Immutable;

namespace Articles;

/// <summary>Makes a summary of whole sentences.</summary>
internal static class SummaryFinder
{
    private const int MaximumLength = 220;

    public static string Find(Composition article, ImmutableArray<Decision>.Builder? decisions)
    {
        var source = article.Standfirst ?? article.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Paragraph)?.Text
            ?? article.Blocks.FirstOrDefault(b => b.Text.Length > 0)?.Text ?? article.Headline.Text;
        if (article.IsFirstSentenceTold && article.Standfirst is null && Sentences.Split(source) is [var first, _, ..])
            source = source[first.End..].TrimStart();
        var summary = FirstSentences(source);
        decisions?.Add(new Decision("summary", "whole sentences of the lead", summary));
        return summary;
    }

    private static string FirstSentences(string text)
    {
        if (text.Length <= MaximumLength)
            return text;

        var end = 0;
        foreach (var sentence in Sentences.Split(text))
        {
            if (sentence.End.Value > MaximumLength)
                break;
            end = sentence.End.Value;
        }

        if (end > 0)
            return text[..end].TrimEnd();

        var cut = text.LastIndexOf(' ', MaximumLength - 1);
        return text[..(cut > MaximumLength / 2 ? cut : MaximumLength - 1)].TrimEnd(' ', ',') + "…";
    }
}
