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

    /// <summary>Brackets around the credit go with the mark.</summary>
    private static Block Split(Block block, int at, string mark)
    {
        var caption = block.Text.AsSpan(0, at).TrimEnd();
        var credit = block.Text.AsSpan(at + mark.Length).Trim();
        if (caption.EndsWith("(") && credit.EndsWith(")"))
        {
            caption = caption[..^1].TrimEnd();
            credit = credit[..^1].TrimEnd();
        }

        return block with { Kind = BlockKind.Caption, Text = caption.ToString(), Credit = credit.ToString(), CreditMark = mark };
    }
}
