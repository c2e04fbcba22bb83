namespace Articles.Subjects;

/// <summary>A word that an article is about, as a number.</summary>
/// <param name="Hash">Of the letters that it opens with, so that forms of one word are one.</param>
/// <param name="Count">How often the article has it.</param>
/// <param name="IsInLead">True where headline, standfirst or lead have it.</param>
internal readonly record struct Term(uint Hash, ushort Count, bool IsInLead)
{
    /// <summary>Letters by which words are told apart: endings and the rest of compounds stay out.</summary>
    public const int Letters = 7;

    /// <summary>A shorter word says little.</summary>
    public const int Shortest = 4;

    /// <summary>FNV-1a over the first letters in lower case, up to a hyphen or apostrophe; 0 for a word that is too short.</summary>
    public static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        var letters = 0;
        foreach (var c in word)
        {
            if (letters == Letters || !char.IsLetter(c))
                break;
            hash = (hash ^ (c is >= 'A' and <= 'Z' ? (uint)(c | 0x20) : c < 128 ? c : Articles.Letters.ToLower(c))) * 16777619u;
            letters++;
        }

        return letters < Shortest ? 0 : hash;
    }
}
