namespace Scriban.Parsing;

/// <summary>The dialect of a template. Only <see cref="Default"/> is built here; the others are refused by name.</summary>
public enum ScriptLang
{
    Default,
    Liquid,
    Scientific,
}
