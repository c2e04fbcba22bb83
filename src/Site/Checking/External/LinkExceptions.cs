using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;

namespace Site.Checking.External;

/// <summary>Addresses that are not asked: a host's name for all of it, or an address in which <c>*</c> stands for anything.</summary>
internal sealed class LinkExceptions(ImmutableArray<string> patterns)
{
    private readonly IdnMapping _names = new();

    public bool Has(Uri address)
    {
        var normal = WebAddress.Normal(address);
        var shown = Shown(normal.Host);
        return patterns.Any(pattern => IsMatch(pattern, normal.Host, normal.AbsoluteUri)
            || (shown != normal.Host && IsMatch(pattern, shown, normal.AbsoluteUri.Replace(normal.Host, shown, StringComparison.Ordinal))));
    }

    // Of a name in punycode, what people write.
    private string Shown(string host)
    {
        try
        {
            return _names.GetUnicode(host);
        }
        catch (ArgumentException)
        {
            return host;
        }
    }

    private static bool IsMatch(string pattern, string host, string address)
    {
        if (!pattern.Contains('/', StringComparison.Ordinal))
        {
            var name = pattern.TrimEnd('.');
            return FileSystemName.MatchesSimpleExpression(name, host) || host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase);
        }

        var whole = pattern.Contains("://", StringComparison.Ordinal)
            ? address
            : address[(address.IndexOf("://", StringComparison.Ordinal) + "://".Length)..];

        // A backslash is no escape in an address; the matcher would take it for one.
        return FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\", StringComparison.Ordinal), whole);
    }
}
