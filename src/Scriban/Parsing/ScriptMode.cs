namespace Scriban.Parsing;

/// <summary>What kind of text is parsed.</summary>
public enum ScriptMode
{
    /// <summary>Text with code blocks.</summary>
    Default,

    /// <summary>Only the front matter: script between two markers. What follows is not read.</summary>
    FrontMatterOnly,

    /// <summary>Script between two markers, then text with code blocks.</summary>
    FrontMatterAndContent,

    /// <summary>Code from beginning to end, without <c>{{</c> and <c>}}</c>.</summary>
    ScriptOnly,
}
