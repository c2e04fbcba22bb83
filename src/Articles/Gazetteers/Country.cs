namespace Articles.Gazetteers;

/// <summary>A country or region of the world.</summary>
/// <param name="Code">ISO 3166 code, or a code of our own with a hyphen.</param>
internal sealed record Country(string Code)
{
    /// <summary>Its name per language.</summary>
    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);
}
