using System.Buffers;
using System.Text;
using Articles;

namespace Site.Feeds;

/// <summary>
/// How many bytes an article takes in a feed, at most: known without writing it, so that feeds are cut to their budget
/// beforehand.
/// </summary>
internal static class FeedSize
{
    /// <summary>What a feed takes beside its items.</summary>
    public const int Envelope = 4_000;

    /// <summary>The elements of an item, their indentation, its dates.</summary>
    private const int Item = 1_000;

    /// <summary>The elements around a block.</summary>
    private const int Block = 60;

    /// <summary>The most that one escaped character adds: <c>&amp;lt;</c> for a less-than sign, escaped once more.</summary>
    private const int Escape = 8;

    /// <summary>The most that making an address absolute adds.</summary>
    private const int Address = 150;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"\\\n");

    public static int Of(Article article)
    {
        var size = Item + (2 * Of(article.Headline.Text)) + Of(article.Summary)
            + (article.Standfirst is { } standfirst ? Of(standfirst) : 0);
        foreach (var tag in article.Tags)
            size += Block + Of(tag.Tag.Name);
        foreach (var block in article.Blocks)
            size += Of(block);
        return size;
    }

    private static int Of(Block block)
    {
        if (block.Html is { } html)
            return Block + Of(html) + (Address * html.AsSpan().Count("=\""));

        return Block + Of(block.Text) + (block.Items.Length * Block) + (block.Credit?.Length ?? 0);
    }

    private static int Of(string text) => Encoding.UTF8.GetByteCount(text) + (Escape * text.AsSpan().CountAny(Escaped));
}
