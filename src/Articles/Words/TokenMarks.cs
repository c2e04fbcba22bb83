namespace Articles.Words;

/// <summary>What a token looks like and where it stands.</summary>
[Flags]
internal enum TokenMarks : ushort
{
    None = 0,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 1,

    /// <summary>Two or more letters, all of them capitals.</summary>
    AllCapitals = 2,

    /// <summary>Begins with a digit.</summary>
    Number = 4,

    /// <summary>First of its sentence.</summary>
    SentenceStart = 8,

    /// <summary>Capital by position: after an opening quote, a colon or a dash, where a sentence may begin.</summary>
    MayBeSentenceStart = 16,

    /// <summary>More than white space stands between it and the token before.</summary>
    AfterMark = 32,

    /// <summary>An ampersand joins it to the token before.</summary>
    AfterAmpersand = 64,

    /// <summary>A single initial with its stop (<c>W.</c>).</summary>
    Initial = 128,

    /// <summary>An opening bracket stands right before it.</summary>
    AfterBracket = 256,

    /// <summary>A comma and a space stand between it and the token before.</summary>
    AfterComma = 512,
}
