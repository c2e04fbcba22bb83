namespace Articles.Doubts;

/// <summary>Why a tag looks wrong.</summary>
public enum TagDoubt
{
    /// <summary>A single word that the texts write in lower case, too.</summary>
    CommonWord,

    /// <summary>A spelling that was taken for it is quite another.</summary>
    OtherSpelling,

    /// <summary>A person and a place have one name.</summary>
    PersonAndPlace,

    /// <summary>Most of the articles have it.</summary>
    Everywhere,

    /// <summary>One article has it.</summary>
    OneArticle,
}
