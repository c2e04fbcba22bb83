using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Site.Checking.External;

/// <summary>Addresses that are not asked: a host's name for all of it, or an address in which <c>*</c> stands for anything.</summary>
internal sealed class LinkExceptions(ImmutableArray<string> patterns)
{
    public bool Has(Uri address) => patterns.Any(pattern => IsMatch(pattern, address));

    private static bool IsMatch(string pattern, Uri address)
    {
        if (!pattern.Contains('/', StringComparison.Ordinal))
            return FileSystemName.MatchesSimpleExpression(pattern, address.Host) || address.Host.EndsWith("." + pattern, StringComparison.OrdinalIgnoreCase);
        var whole = pattern.Contains("://", StringComparison.Ordinal) ? address.AbsoluteUri : address.AbsoluteUri[(address.Scheme.Length + "://".Length)..];

        // A backslash is no escape in an address; the matcher would take it for one.
        return FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\", StringComparison.Ordinal), whole);
    }
}
