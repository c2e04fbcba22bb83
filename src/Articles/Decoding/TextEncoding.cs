namespace Articles.Decoding;

/// <summary>How a text's bytes were read.</summary>
internal enum TextEncoding
{
    Utf8,
    Utf16,
    Windows1252,
    Binary,
}
