namespace Articles.Names;

/// <summary>What an article says of one spelling.</summary>
internal struct Mention
{
    /// <summary>Times with a capital that no position asks for.</summary>
    public int Free;

    /// <summary>Times at the start of a sentence.</summary>
    public int Initial;

    /// <summary>Times as the head of a compound (<c>NAVO-top</c>).</summary>
    public int Compound;

    /// <summary>Times after a title, beside a verb of saying, or before an age: what only persons get.</summary>
    public int PersonEvidence;

    /// <summary>Times after <c>in</c>, <c>uit</c>, <c>gemeente</c> …, or as a dateline.</summary>
    public int PlaceEvidence;

    /// <summary>Sentence of the article where it is first named.</summary>
    public int FirstSentence;

    /// <summary>Sentence where it was named last, while counting.</summary>
    public int LastSentence;

    public int Sentences;
    public bool IsInHeadline;
    public bool IsInLead;
    public bool IsInDateline;

    /// <summary>It stands behind an office or a profession: <c>premier Rutte</c>.</summary>
    public bool HasRole;

    /// <summary>The article goes on with its last word alone, as it does with persons.</summary>
    public bool IsShortened;

    public readonly int Count => Free + Initial + Compound;
}
