using MemoryPack;

namespace Articles;

/// <summary>
/// What of a text is shown above its body instead of in it. An editor who gives a headline or a standfirst of other words takes none of
/// the text's: then the block goes back to where it stood.
/// </summary>
/// <param name="Title">The block that is shown as headline; null where the body has it.</param>
/// <param name="Lead">The block that is shown as standfirst; null where there is none.</param>
[MemoryPackable]
public sealed partial record Opening(Block? Title, Block? Lead)
{
    public static readonly Opening None = new(null, null);

    /// <summary>The article with the body that is left below what an editor gave.</summary>
    /// <param name="article">The article.</param>
    /// <param name="title">Null where the headline stays.</param>
    /// <param name="standfirst">Null where the standfirst stays.</param>
    public static Article Give(Article article, string? title, string? standfirst)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (title is null && standfirst is null)
            return article;

        // A block that an earlier layer gave back may be what this one says, so each is looked at anew.
        var (first, lead) = (article.Opening.Title, article.Opening.Lead);
        var keepsTitle = first is not null && (title is null || SaysTheSame(first, title));
        var keepsLead = lead is not null && (keepsTitle || first is null) && (standfirst is null || SaysTheSame(lead, standfirst));
        var blocks = article.Blocks;
        if (lead is not null && !keepsLead)
            blocks = blocks.Insert(0, lead);
        if (first is not null && !keepsTitle)
            blocks = blocks.Insert(0, first);
        else if (first is null && title is not null && blocks is [{ IsWords: true } top, _, ..] && SaysTheSame(top, title))
            (first, keepsTitle, blocks) = (top, true, blocks.RemoveAt(0));

        var opening = new Opening(keepsTitle ? first : null, keepsLead ? lead : null);
        return opening == article.Opening ? article : article with
        {
            Opening = opening,
            Blocks = blocks,
            WordCount = WordCounter.Count(blocks),
            Standfirst = lead is not null && !keepsLead ? null : article.Standfirst,
        };
    }

    private static bool SaysTheSame(Block block, string text) => Words(block.Text).SequenceEqual(Words(text));

    private static IEnumerable<char> Words(string text) => text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);
}
