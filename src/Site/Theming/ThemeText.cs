namespace Site.Theming;

/// <summary>A template or an interface text as it was read.</summary>
/// <param name="Shown">The file, as people know it.</param>
/// <param name="Text">All of it.</param>
internal sealed record ThemeText(string Shown, string Text);
