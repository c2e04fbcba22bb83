using System.Collections.Immutable;
using Articles.Decoding;
using Articles.Headlines;
using Articles.Roles;
using Articles.Words;

namespace Articles.Reading;

/// <summary>Makes a summary of whole sentences.</summary>
internal static class SummaryFinder
{
    private const int MaximumLength = 220;

    public static string Find(Composition article, ImmutableArray<Decision>.Builder? decisions)
    {
        var source = (article.Lead?.Text ?? article.Blocks.FirstOrDefault(IsStory)?.Text
            ?? (article.Blocks.FirstOrDefault(b => b.Text.Length > 0) is { } block ? LineOf(block) : article.Headline.Text)).AsSpan();
        if (article.IsFirstSentenceTold && article.Lead is null)
            source = AfterFirstSentence(source);
        var summary = NoteMark.Without(FirstSentences(source));
        decisions?.Add(new Decision("summary", "whole sentences of the lead", summary));
        return summary;
    }

    private static bool IsStory(Block block) => block.Kind == BlockKind.Paragraph && !ResidueRule.IsResidue(block.Text);

    // A list or a piece of code has several lines, a summary one.
    private static string LineOf(Block block) => block.Items.IsDefaultOrEmpty ? CleanText.Line(block.Text) : string.Join("; ", block.Items);

    /// <summary>The text without its first sentence; the whole where it has no other.</summary>
    private static ReadOnlySpan<char> AfterFirstSentence(ReadOnlySpan<char> text)
    {
        var sentences = new SentenceLexer(text);
        sentences.MoveNext();
        var first = sentences.Current;
        return sentences.MoveNext() ? text[first.End..].TrimStart() : text;
    }

    private static string FirstSentences(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaximumLength)
            return text.ToString();

        var end = 0;
        foreach (var sentence in new SentenceLexer(text))
        {
            if (sentence.End.Value > MaximumLength)
                break;
            end = sentence.End.Value;
        }

        if (end > 0)
            return text[..end].TrimEnd().ToString();

        var cut = text[..MaximumLength].LastIndexOf(' ');
        return $"{text[..(cut > MaximumLength / 2 ? cut : MaximumLength - 1)].TrimEnd(" ,")}…";
    }
}
