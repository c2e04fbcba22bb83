namespace Scriban.Parsing;

/// <summary>How a text is cut into tokens.</summary>
public record struct LexerOptions
{
    public const string DefaultFrontMatterMarker = "+++";

    public static readonly LexerOptions Default = new();

    public LexerOptions()
    {
    }

    public ScriptMode Mode { get; set; } = ScriptMode.Default;

    public ScriptLang Lang { get; set; } = ScriptLang.Default;

    /// <summary>The line that opens and closes a front matter.</summary>
    public string? FrontMatterMarker { get; set; } = DefaultFrontMatterMarker;

    /// <summary>Where in the text to start; line and column count on from there.</summary>
    public TextPosition StartPosition { get; set; }

    /// <summary>White space and comments are never kept: this parser feeds no formatter. Accepted, without effect.</summary>
    public bool KeepTrivia { get; set; }
}
