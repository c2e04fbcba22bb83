namespace Articles.Languages;

/// <summary>The script that most of a block is written in, where that is none of Latin letters.</summary>
/// <param name="IsRightToLeft">Which way it is read.</param>
/// <param name="Sure">BCP 47 tag of the block's language; null where several have the script and too few letters tell.</param>
/// <param name="Languages">All that are written in it.</param>
internal sealed record ScriptOfBlock(bool IsRightToLeft, string? Sure, IReadOnlyList<string> Languages)
{
    private static readonly string[] RightToLeft = ["ar", "he", "yi", "fa", "ur", "ps", "ckb", "sd", "ug", "dv"];

    /// <param name="language">BCP 47.</param>
    public static bool ReadsFromRight(string language) => RightToLeft.Contains(language.Split('-')[0]);

    /// <summary>Null for a block in Latin letters, and for one that is of several scripts.</summary>
    public static ScriptOfBlock? Find(ReadOnlySpan<char> text)
    {
        var votes = new ScriptVotes();
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (c >= ScriptVotes.First)
                votes.AddLetter(c);
        }

        votes.AddWord(letters);
        return votes.OfBlock(letters) is var (sure, languages) ? new(ReadsFromRight(languages[0]), sure, languages) : null;
    }

    /// <summary><c>lang</c> and <c>dir</c> for a block of it in a text; null where that is in the same script.</summary>
    /// <param name="language">Of the text, BCP 47.</param>
    /// <param name="isRightToLeft">Which way the text is read.</param>
    public string? AttributesIn(string language, bool isRightToLeft)
    {
        if (Languages.Contains(language.Split('-')[0]))
            return null;

        var attributes = (Sure is null ? "" : $" lang=\"{Sure}\"")
            + (IsRightToLeft == isRightToLeft ? "" : IsRightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"");
        return attributes.Length > 0 ? attributes : null;
    }
}
