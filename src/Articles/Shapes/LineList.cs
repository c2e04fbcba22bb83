using System.Collections.Immutable;
using Articles.Decoding;

namespace Articles.Shapes;

/// <summary>
/// Lines below one another that are the items of a list without a mark: a recipe's ingredients, the entries of an agenda.
/// </summary>
internal static class LineList
{
    private const int FewestLines = 3;
    private const int FewestAmounts = 2;

    /// <summary>Of entries apart by blank lines; a longer one is a paragraph.</summary>
    private const int LongestApart = 120;

    /// <summary>How many of the lines from here on are items of one list; 0 for none.</summary>
    public static int CountIn(ReadOnlySpan<char> text, List<Range> lines, int from)
    {
        if (lines.Count - from < FewestLines)
            return 0;

        var end = from;
        while (end < lines.Count && DatedLine.IsEntry(text[lines[end]].Trim()))
            end++;
        if (end - from >= FewestLines)
            return end - from;

        int units = 0, amounts = 0;
        for (end = from; end < lines.Count && IsIngredient(text[lines[end]].Trim(), ref amounts, ref units); end++)
        {
        }

        var isSure = units >= FewestAmounts || (from > 0 && IngredientLine.IsHead(text[lines[from - 1]].Trim()));
        return end - from >= FewestLines && amounts >= FewestAmounts && isSure ? end - from : 0;
    }

    /// <summary>The blocks with each row of such as one list, where blank lines stand between them.</summary>
    public static ImmutableArray<Block> Join(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Block>.Builder? joined = null;
        for (var at = 0; at < blocks.Length;)
        {
            var end = EndOfRow(blocks, at);
            if (end - at < FewestLines)
            {
                joined?.Add(blocks[at]);
                at++;
                continue;
            }

            if (joined is null)
            {
                joined = ImmutableArray.CreateBuilder<Block>(blocks.Length);
                joined.AddRange(blocks.AsSpan(0, at));
            }

            joined.Add(BlockOf([.. blocks.Skip(at).Take(end - at).Select(block => block.Text)], blocks[at].Line));
            at = end;
        }

        return joined?.ToImmutable() ?? blocks;
    }

    /// <param name="text">The text that has the lines.</param>
    /// <param name="lines">Where they are.</param>
    /// <param name="line">1-based line of the source.</param>
    public static Block BlockOf(ReadOnlySpan<char> text, List<Range> lines, int line)
    {
        var items = new string[lines.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = CleanText.Line(text[lines[i]]);
        return BlockOf(items, line);
    }

    private static Block BlockOf(string[] items, int line) =>
        new(BlockKind.List, string.Join('\n', items), line) { Items = [.. items] };

    private static int EndOfRow(ImmutableArray<Block> blocks, int from)
    {
        var end = from;
        while (end < blocks.Length && IsApart(blocks[end]) && DatedLine.IsEntry(blocks[end].Text))
            end++;
        if (end - from >= FewestLines)
            return end;

        int units = 0, amounts = 0;
        for (end = from; end < blocks.Length && IsApart(blocks[end]) && IsIngredient(blocks[end].Text, ref amounts, ref units); end++)
        {
        }

        var isSure = units >= FewestAmounts || (from > 0 && IngredientLine.IsHead(blocks[from - 1].Text));
        return amounts >= FewestAmounts && isSure ? end : from;
    }

    private static bool IsApart(Block block) =>
        block is { Kind: BlockKind.Paragraph, Html: null, Text: [.., not ('.' or '?' or '!' or ':')] } && block.Text.Length <= LongestApart
        && (char.IsAsciiLetterOrDigit(block.Text[0]) || block.Text[0] > '~');

    /// <summary>Rows open with an amount; what has none may follow.</summary>
    private static bool IsIngredient(ReadOnlySpan<char> line, ref int amounts, ref int units)
    {
        if (!IngredientLine.IsAmount(line, out var hasUnit))
            return amounts > 0 && IngredientLine.IsLoose(line);

        amounts++;
        units += hasUnit ? 1 : 0;
        return true;
    }
}
