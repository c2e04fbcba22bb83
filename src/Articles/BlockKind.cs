namespace Articles;

/// <summary>What a block of a text is to its reader.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    Caption,
    Quote,
    List,
    Byline,
    Dateline,

    /// <summary>Markup that only a Markdown text can have: a table, code, a figure.</summary>
    Html,
}
