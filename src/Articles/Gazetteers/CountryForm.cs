namespace Articles.Gazetteers;

/// <summary>A word that stands for a country.</summary>
internal sealed record CountryForm(Country Country, CountryFormKind Kind);
