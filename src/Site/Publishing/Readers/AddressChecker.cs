using Articles;

namespace Site.Publishing.Readers;

/// <summary>
/// Warns before a site goes public at an address that only this machine reaches, or at another one than readers know it by.
/// </summary>
internal static class AddressChecker
{
    /// <param name="before">What readers have; null where that is nothing yet.</param>
    /// <param name="next">What they would get.</param>
    /// <param name="settings">The file of settings, as people know it.</param>
    public static IEnumerable<Diagnostic> Check(ReaderState? before, ReaderState next, string settings)
    {
        if (next.Address is not { } address)
            yield break;
        if (new Uri(address).IsLoopback)
            yield return new(
                settings, 1, 1, Severity.Warning, $"the site's address is {address}, which leads its readers to their own machine",
                "set 'url' to the address that they use, or pass --url");
        else if (before?.Address is { } was && was != address)
            yield return new(
                settings, 1, 1, Severity.Warning,
                $"the site's address was {was} and is {address} now, so links and feeds at the old one lead nowhere",
                "let the old address redirect to the new one, or set 'url' as it was");
    }
}
