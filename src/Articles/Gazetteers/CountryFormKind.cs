namespace Articles.Gazetteers;

/// <summary>How a word names a country.</summary>
internal enum CountryFormKind
{
    Name,
    Adjective,
    Inhabitant,
}
