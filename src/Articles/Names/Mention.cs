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

    /// <summary>Times with a capital that no position asks for.</summary>
    public short FreeCount;

    public bool IsInHeadline;
    public bool IsInLead;
    public bool IsInDateline;

    /// <summary>It stands behind an office or a profession: <c>premier Rutte</c>.</summary>
    public bool HasRole;
}
