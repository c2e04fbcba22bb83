namespace Articles.Doubts;

/// <summary>Why a person should look at a derived headline.</summary>
public enum HeadlineDoubt
{
    /// <summary>Over <see cref="HeadlineChecker.LongestGood"/> characters.</summary>
    TooLong,

    /// <summary>Fewer than three words.</summary>
    TooShort,

    /// <summary>It ends in an ellipsis.</summary>
    CutShort,

    /// <summary>None of its words is a known verb.</summary>
    Verbless,

    /// <summary>A quotation or a bracket opens or closes in it only.</summary>
    HalfQuotation,

    /// <summary>No sentence of the lead stands alone, so its first had to do.</summary>
    FirstSentence,
}
