namespace Articles.Headlines;

/// <summary>A headline made of a text's own words.</summary>
/// <param name="Text">The headline.</param>
/// <param name="Rule">The rule that made it.</param>
/// <param name="IsFirstSentence">True where it says what the lead's first sentence says.</param>
internal readonly record struct MadeHeadline(string Text, string Rule, bool IsFirstSentence)
{
    /// <summary>True where nothing of the lead stands alone, so that its very first sentence had to do.</summary>
    public bool IsFallback { get; init; }
}
