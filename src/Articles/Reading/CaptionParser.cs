namespace Articles;

/// <summary>Splits a photo caption from its credit.</summary>
internal static class CaptionParser
{
    private const int MaximumWords = 40;
    private static readonly string[] Marks = ["Ⓒ", "©", "(c)", "(C)", "&copy;"];
    private static readonly string[] Labels = ["Foto", "Foto's", "Foto’s", "Beeld", "Fotograaf", "Photo", "Credit", "Picture", "Crédit", "Bild", "Crédits", "Fotos"];

    /// <summary>The block as a caption; null where it is none.</summary>
    public static Block? TryParse(Block block)
    {
        var text = block.Text;
        if (text.Length > 400 || WordCounter.Count(text) > MaximumWords)
            return null;

        foreach (var mark in Marks)
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at)
                return Split(block, at, mark);
        }

        foreach (var label in Labels)
        {
            if (text.IndexOf(label + ":", StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return Split(block, at, text.Substring(at, label.Length + 1));
        }

        return null;
    }

    private static Block Split(Block block, int at, string mark) => block with
    {
        Kind = BlockKind.Caption,
        Text = block.Text[..at].TrimEnd(),
        Credit = block.Text[(at + mark.Length)..].Trim(),
        CreditMark = mark,
    };
}
