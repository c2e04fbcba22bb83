namespace Site.Settings;

/// <summary>
/// How far one page may go before its template is stopped with an error that has its place. The operator's to say, not the site's.
/// </summary>
internal sealed record TemplateLimits
{
    public static TemplateLimits Default { get; } = new();

    /// <summary>Rounds of all nested loops together; the longest list of a site is that of its tags.</summary>
    public int Loops { get; init; } = 1_000_000;

    /// <summary>Functions and partials within one another.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Objects within one another, where one is printed.</summary>
    public int ObjectDepth { get; init; } = 20;

    /// <summary>Characters of one string that a template makes.</summary>
    public int StringLength { get; init; } = 1 << 20;

    /// <summary>Characters of one page.</summary>
    public int PageLength { get; init; } = 64 << 20;

    /// <summary>Bytes that one page asks of memory, whether it keeps them or not.</summary>
    public long Memory { get; init; } = 512L << 20;

    /// <summary>Of the processor, for one page.</summary>
    public TimeSpan Page { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>For one match of a regular expression.</summary>
    public TimeSpan Regex { get; init; } = TimeSpan.FromSeconds(1);
}
