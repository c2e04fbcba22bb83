namespace Articles.Names;

/// <summary>Why one spelling was taken for another name.</summary>
public enum MergeReason
{
    /// <summary>The letters stand behind the name in brackets.</summary>
    Acronym,

    /// <summary>The same person without the initials between first name and surname.</summary>
    MiddleInitials,

    /// <summary>The same name with or without its article.</summary>
    Article,

    /// <summary>Two transliterations of one full name.</summary>
    Transliteration,

    /// <summary>Words before or behind it were taken for no part of it.</summary>
    Extent,

    /// <summary>A surname alone behind an office or a profession.</summary>
    Office,

    /// <summary>A surname alone beside a name that keeps company with the person.</summary>
    Company,

    /// <summary>Part of a name that the same article has in full.</summary>
    SameArticle,
}
