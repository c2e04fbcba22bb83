using System.Buffers;
using Articles.Gazetteers;

namespace Articles.Roles;

/// <summary>Splits a photo caption from its credit.</summary>
internal static class CaptionParser
{
    private const int MaximumWords = 40;
    private const int MaximumLength = 400;

    private static readonly string[] Marks =
    [
        "Ⓒ", "©", "(c)", "&copy;", "Foto:", "Foto's:", "Foto’s:", "Fotograaf:", "Fotografie:", "Beeld:", "Bron:", "Photo:",
        "Photos:", "Photograph:", "Credit:", "Credits:", "Picture:", "Image:", "Crédit:", "Crédits:", "Bild:", "Fotos:", "Foto :",
        "Photo :",
    ];

    private static readonly SearchValues<string> AnyMark = SearchValues.Create(Marks, StringComparison.OrdinalIgnoreCase);

    /// <summary>Each mark, and the slash before agencies, has one of these; most blocks have none.</summary>
    private static readonly SearchValues<char> CreditCharacters = SearchValues.Create("Ⓒ©(&:/");

    /// <summary>The block as a caption; null where it is none.</summary>
    public static Block? TryParse(Block block)
    {
        var text = block.Text;
        if (text.Length is 0 or > MaximumLength || !text.AsSpan().ContainsAny(CreditCharacters) || WordCounter.Count(text) > MaximumWords)
            return null;

        for (var from = 0; text.AsSpan(from).IndexOfAny(AnyMark) is >= 0 and var next; from += next + 1)
        {
            var at = from + next;
            var mark = MarkAt(text, at);
            if (Counts(text, at, mark))
                return Split(block, at, mark.Length);
        }

        return AgencyAtEnd(text) is { } slash ? Split(block, slash, 1) : null;
    }

    private static string MarkAt(string text, int at) =>
        Array.Find(Marks, m => text.AsSpan(at).StartsWith(m, StringComparison.OrdinalIgnoreCase))!;

    /// <summary>
    /// A sign counts wherever it stands; a word only where something begins: the block, a sentence, a bracket. And <c>(c)</c> only before a
    /// name.
    /// </summary>
    private static bool Counts(string text, int at, string mark)
    {
        if (mark is "(c)")
            return text.AsSpan(at + mark.Length).TrimStart() is [var first, ..] && (char.IsUpper(first) || char.IsDigit(first));
        if (!char.IsLetter(mark[0]))
            return true;

        var before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or '(' or '[' or '|' or '/' or '”' or '’' or '"';
    }

    /// <summary><c>De brug bij Zaltbommel / ANP</c>: a slash before nothing but agencies.</summary>
    private static int? AgencyAtEnd(string text)
    {
        var slash = text.LastIndexOf(" / ", StringComparison.Ordinal);
        while (slash > 0 && Gazetteer.Instance.IsAgency(text[(slash + 3)..].TrimEnd('.')))
        {
            var before = text.LastIndexOf(" / ", slash - 1, StringComparison.Ordinal);
            if (before < 0 || !Gazetteer.Instance.IsAgency(text[(before + 3)..slash]))
                return slash + 1;
            slash = before;
        }

        return null;
    }

    /// <summary>Brackets around the credit go with the mark.</summary>
    private static Block Split(Block block, int at, int markLength)
    {
        var caption = block.Text.AsSpan(0, at).TrimEnd();
        var mark = block.Text.Substring(at, markLength);
        var credit = block.Text.AsSpan(at + markLength).Trim();
        if (caption.EndsWith("(") && credit.EndsWith(")"))
        {
            caption = caption[..^1].TrimEnd();
            credit = credit[..^1].TrimEnd();
        }

        return block with { Kind = BlockKind.Caption, Text = caption.ToString(), Credit = credit.ToString(), CreditMark = mark };
    }
}
