namespace Scriban.Parsing;

/// <summary>How grave a <see cref="LogMessage"/> is.</summary>
public enum ParserMessageType
{
    Error,
    Warning,
}
