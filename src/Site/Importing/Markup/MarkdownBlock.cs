using AngleSharp.Dom;

namespace Site.Importing.Markup;

/// <summary>A piece of a body that stands by itself.</summary>
/// <param name="Text">In Markdown; null where Markdown has no way to say it.</param>
/// <param name="Nodes">The HTML that it comes from.</param>
internal sealed record MarkdownBlock(string? Text, IReadOnlyList<INode> Nodes);
