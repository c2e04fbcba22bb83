namespace Scriban.Parsing;

/// <summary>How tokens are read into a tree.</summary>
public record struct ParserOptions
{
    public static readonly ParserOptions Default = new();

    public ParserOptions()
    {
    }

    /// <summary>How deep expressions and blocks may nest; null is the built-in limit, which no option lifts.</summary>
    public int? ExpressionDepthLimit { get; set; }

    /// <summary>Reads <c>1.5</c> as a decimal instead of a double.</summary>
    public bool ParseFloatAsDecimal { get; set; }

    /// <summary>Only for Liquid, which is refused.</summary>
    public bool LiquidFunctionsToScriban { get; set; }
}
