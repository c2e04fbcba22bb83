namespace Articles.Subjects;

/// <summary>A word or phrase that stands for a topic.</summary>
/// <param name="Text">Lower case.</param>
/// <param name="Topic">Index of its topic.</param>
/// <param name="IsOpening">True where any ending may follow.</param>
/// <param name="IsWeak">True where it counts only beside a word that is not.</param>
internal sealed record TopicWord(string Text, int Topic, bool IsOpening, bool IsWeak)
{
    /// <param name="word">As the table has it: a star for any ending, an underscore for a space, a tilde for a weak word.</param>
    /// <param name="topic">Index of its topic.</param>
    public static TopicWord Read(string word, int topic) =>
        new(word.TrimEnd('*', '~').Replace('_', ' '), topic, word.EndsWith('*'), word.EndsWith('~'));

    /// <summary>True where a text goes on with it.</summary>
    public bool IsAt(ReadOnlySpan<char> text) => text.StartsWith(Text, StringComparison.OrdinalIgnoreCase)
        && (IsOpening || text.Length == Text.Length || !char.IsLetterOrDigit(text[Text.Length]));
}
