namespace Scriban.Syntax;

/// <summary>A part of a string, without a copy.</summary>
public readonly record struct ScriptStringSlice(string FullText, int Index, int Length)
{
    public ScriptStringSlice(string text)
        : this(text, 0, text?.Length ?? 0)
    {
    }

    public override string ToString() => FullText?.Substring(Index, Length) ?? string.Empty;

    public static explicit operator ScriptStringSlice(string text) => new(text);

    public static explicit operator string(ScriptStringSlice slice) => slice.ToString();
}
