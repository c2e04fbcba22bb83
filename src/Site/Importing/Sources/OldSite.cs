namespace Site.Importing.Sources;

/// <summary>Where texts were.</summary>
internal static class OldSite
{
    /// <summary>Stands for the address of a site that nobody named (RFC 2606); what is on it is known by its path alone.</summary>
    public static readonly Uri Unknown = new("http://old.invalid/");

    public static bool IsUnknown(Uri address) => address.Host == Unknown.Host;
}
