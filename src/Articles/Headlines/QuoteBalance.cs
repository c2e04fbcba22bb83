namespace Articles.Headlines;

/// <summary>Whether a piece of a text holds its quotation marks in pairs.</summary>
internal static class QuoteBalance
{
    public static bool IsBalanced(ReadOnlySpan<char> text)
    {
        int low = 0, straight = 0, round = 0, brackets = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '„' or '“' or '«': low++; break;
                case '”' or '»': low--; break;
                case '"': straight++; break;
                case '(': brackets++; break;
                case ')': brackets--; break;
                case '‘': round++; break;
                case '’' when !IsApostrophe(text, i): round++; break;
            }
        }

        return low == 0 && straight % 2 == 0 && round % 2 == 0 && brackets == 0;
    }

    /// <summary>Between letters, before a lone <c>s</c>, <c>t</c> or <c>n</c>, or after an <c>s</c> with no quote open.</summary>
    private static bool IsApostrophe(ReadOnlySpan<char> text, int i)
    {
        var before = i > 0 && char.IsLetterOrDigit(text[i - 1]);
        var after = i + 1 < text.Length && char.IsLetter(text[i + 1]);
        if (before && after)
            return true;

        return !before && after && text[i + 1] is 's' or 't' or 'n' && (i + 2 >= text.Length || text[i + 2] is ' ' or '-');
    }
}
