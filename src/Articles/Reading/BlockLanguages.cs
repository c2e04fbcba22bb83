using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Articles.Bodies;
using Articles.Languages;

namespace Articles.Reading;

/// <summary>
/// Says of a block in another language than its text that it is, and which way it is read: <c>lang</c> and <c>dir</c> on its element. Only
/// where there is no doubt: by the script, or by function words of one language and none of the text's.
/// </summary>
internal static partial class BlockLanguages
{
    /// <summary>Of a block in Latin letters; fewer words may be a name or a title.</summary>
    private const int FewestWords = 8;

    /// <summary>A block of fewer characters cannot have so many words that tell.</summary>
    private const int ShortestBlock = 30;

    // Not the marks between Greek and kana (quotation marks, dashes): every text has those.
    private const char FirstOther = ScriptVotes.First;
    private const char LastBeforeMarks = '\u1FFF';
    private const char FirstAfterMarks = '\u3040';
    private const char Last = '\uD7AF';

    /// <summary>The blocks, those in another language with HTML that says so.</summary>
    /// <param name="blocks">Of an article.</param>
    /// <param name="language">BCP 47 tag of the text.</param>
    public static ImmutableArray<Block> Mark(ImmutableArray<Block> blocks, string language)
    {
        ImmutableArray<Block>.Builder? marked = null;
        var isRightToLeft = ScriptOfBlock.ReadsFromRight(language);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (AttributesOf(blocks[i], language, isRightToLeft) is not { } attributes || With(attributes, blocks[i]) is not { } block)
                continue;
            marked ??= blocks.ToBuilder();
            marked[i] = block;
        }

        return marked?.MoveToImmutable() ?? blocks;
    }

    /// <summary>Null for a block in the language of the text, or in none that is sure.</summary>
    private static string? AttributesOf(Block block, string language, bool isRightToLeft)
    {
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.Quote or BlockKind.List) || block.Text.Length < 2)
            return null;
        if (HasOtherScript(block.Text) && ScriptOfBlock.Find(block.Text) is { } script)
            return script.AttributesIn(language, isRightToLeft);

        return block.Text.Length >= ShortestBlock && !ForeignWords.HasOwn(block.Text, language)
            && WordCounter.Count(block.Text) >= FewestWords && ForeignWords.LanguageOf(block.Text, language) is { } other
            ? $" lang=\"{other}\"{(isRightToLeft ? " dir=\"ltr\"" : "")}" : null;
    }

    private static bool HasOtherScript(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange(FirstOther, LastBeforeMarks) || text.ContainsAnyInRange(FirstAfterMarks, Last);

    /// <summary>The block with the attributes on its element; null where that has a language of its own.</summary>
    private static Block? With(string attributes, Block block)
    {
        if ((block.Html ?? PlainLinks.HtmlOf(block)) is not { } html)
            return null;
        var element = Element().Match(html);
        var isTold = element.Value.Contains(" lang=", StringComparison.Ordinal)
            || element.Value.Contains(" dir=", StringComparison.Ordinal);
        return element.Success && !isTold ? block with { Html = html.Insert(element.Groups[1].Length, attributes) } : null;
    }

    [GeneratedRegex("^(<[a-z][a-z0-9]*)[^<>]*>")]
    private static partial Regex Element();
}
