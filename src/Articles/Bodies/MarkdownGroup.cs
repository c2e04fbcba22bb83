namespace Articles.Bodies;

/// <summary>Some Markdown blocks that belong together, since HTML that opens in the first closes in the last.</summary>
/// <param name="Nodes">One, or several in a row.</param>
/// <param name="Html">What they are published as.</param>
/// <param name="Words">The words of that.</param>
internal sealed record MarkdownGroup(IReadOnlyList<Markdig.Syntax.Block> Nodes, string Html, string Words);
