namespace Articles;

/// <summary>Cuts a block into sentences.</summary>
internal static class Sentences
{
    public static List<Range> Split(string text)
    {
        var sentences = new List<Range>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…'))
                continue;

            var end = i + 1;
            while (end < text.Length && text[end] is '”' or '"' or '’' or '\'' or ')' or '»' or '“')
                end++;
            if (end < text.Length && (text[end] != ' ' || end + 1 >= text.Length || char.IsLower(text[end + 1])))
                continue;

            sentences.Add(start..end);
            start = Math.Min(text.Length, end + 1);
            i = end;
        }

        if (start < text.Length || sentences.Count == 0)
            sentences.Add(start..text.Length);
        return sentences;
    }
}
