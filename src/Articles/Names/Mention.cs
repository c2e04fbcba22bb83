namespace Articles.Names;

/// <summary>What an article says of one spelling.</summary>
internal struct Mention
{
    public NameForm Form;

    /// <summary>Sentence of the article where it is first named.</summary>
    public int FirstSentence;

    /// <summary>Sentence where it was named last, while counting.</summary>
    public int LastSentence;

    public short Count;
    public short Sentences;
    public short CompoundCount;
    public bool IsInHeadline;
    public bool IsInLead;
    public bool IsInDateline;
}
