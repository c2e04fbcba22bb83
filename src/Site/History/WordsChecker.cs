using System.Text;
using Articles.Reading;

namespace Site.History;

/// <summary>
/// Finds the last change of each text that a reader would notice: other words, not other bytes. A text saved in another encoding,
/// with other line ends, wrapped anew or given tags in its front matter says what it said.
/// </summary>
internal static class WordsChecker
{
    private const int Portion = 256;
    private static readonly ReadingOptions Options = new();

    /// <summary>
    /// Moves each text's pending changes, as far as they changed its words, to the date it was updated; false where there were none.
    /// </summary>
    public static bool Compare(Git git, IEnumerable<(string Path, TextLife Life)> texts, CancellationToken cancel)
    {
        var open = texts.Where(text => text.Life.Pending.Count > 0).DistinctBy(text => text.Life).ToList();
        if (open.Count == 0) return false;
        foreach (var (_, life) in open) life.Pending.Sort((one, other) => one.At.CompareTo(other.At));

        // Newest first, a round for each change, so that most texts take one comparison.
        while (open.Count > 0)
        {
            using var blobs = BlobReader.Read(git, [.. open.SelectMany(text => Newest(text.Life))], cancel).GetEnumerator();
            foreach (var portion in open.Chunk(Portion))
            {
                var pairs = portion.Select(text => (text.Path, text.Life, Old: Next(blobs), New: Next(blobs))).ToList();
                Parallel.ForEach(pairs, new ParallelOptions { CancellationToken = cancel },
                    pair => Settle(pair.Life, IsSame(pair.Path, pair.Old, pair.New)));
            }

            open.RemoveAll(text => text.Life.Pending.Count == 0);
        }

        return true;
    }

    /// <summary>True where a reader of the two texts reads the same words.</summary>
    internal static bool IsSame(string path, byte[] old, byte[] now) =>
        WordsOf(path, old).Equals(WordsOf(path, now), StringComparison.Ordinal);

    private static string[] Newest(TextLife life) => [life.Pending[^1].Old, life.Pending[^1].New];

    private static void Settle(TextLife life, bool isSame)
    {
        var change = life.Pending[^1];
        life.Pending.RemoveAt(life.Pending.Count - 1);
        if (isSame) return;
        if (life.Updated is null || change.At > life.Updated) (life.Updated, life.UpdatedOrder) = (change.At, change.Order);
        life.Pending.Clear();
    }

    private static byte[] Next(IEnumerator<byte[]> blobs) => blobs.MoveNext() ? blobs.Current : [];

    private static string WordsOf(string path, byte[] bytes)
    {
        var article = ArticleReader.Read(path, bytes, Options).Article;
        var words = new StringBuilder(bytes.Length);
        Add(words, article.FrontMatter?.Title);
        Add(words, article.FrontMatter?.Standfirst);
        Add(words, article.FrontMatter?.Summary);
        if (!article.Headline.IsDerived) Add(words, article.Headline.Text);
        Add(words, article.Standfirst);
        foreach (var block in article.Blocks)
        {
            Add(words, block.Text);
            Add(words, block.CreditMark);
            Add(words, block.Credit);
        }

        return words.ToString();
    }

    private static void Add(StringBuilder words, string? text) =>
        words.AppendJoin(' ', text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []).Append(' ');
}
