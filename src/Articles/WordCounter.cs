using System.Collections.Immutable;

namespace Articles;

/// <summary>Counts the words of a text.</summary>
internal static class WordCounter
{
    public static int Count(ImmutableArray<Block> blocks)
    {
        var count = 0;
        foreach (var block in blocks)
            count += Count(block.Text);
        return count;
    }

    /// <summary>Words as a reader counts them: runs between white space that hold a letter or digit.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var isInWord = false;
        foreach (var c in text)
        {
            if (c <= ' ')
                isInWord = false;
            else if (!isInWord && char.IsLetterOrDigit(c))
            {
                isInWord = true;
                count++;
            }
        }

        return count;
    }
}
