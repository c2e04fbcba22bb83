using System.Collections.Immutable;
using Articles;
using Articles.Decoding;
using Articles.Editing;
using Articles.Reading;
using Site.Files;
using Site.Importing.Sources;

namespace Site.Importing.Generators;

/// <summary>A file of another static site generator: front matter, then a body.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Place">Its name in messages, and the line that its body begins on.</param>
/// <param name="Matter">What its front matter says; empty for none.</param>
/// <param name="Body">What comes after.</param>
internal sealed record MarkedFile(string Path, TextPlace Place, MatterFields Matter, string Body)
{
    private static readonly string[] MarkdownEndings = [".md", ".markdown", ".mkd", ".mkdn"];
    private static readonly string[] HtmlEndings = [".html", ".htm"];

    /// <summary>False for one that is a page by itself, such as a script or a style that a generator fills in.</summary>
    public bool HasMatter { get; private init; }

    public bool IsMarkdown => IsMarkdownName(Path);

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    public static bool IsMarkdownName(string path) =>
        MarkdownEndings.Contains(System.IO.Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static bool IsHtmlName(string path) => HtmlEndings.Contains(System.IO.Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Null, and said why, for one that must not or cannot be read.</summary>
    public static MarkedFile? Read(string path, string shown, string root, ImportNotes notes)
    {
        if (SourceFile.Read(path, FileKind.Text, [root], out var problem) is not { } bytes)
        {
            notes.Warn(new(shown, 1), $"it is not taken: {problem!.What}", problem.Cure);
            return null;
        }

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var text = SourceText.Of(bytes).ReplaceLineEndings("\n");
        var split = FrontMatter.Split(shown, text, diagnostics);
        notes.Diagnostics.AddRange(diagnostics);
        var body = split.Body.ToString();
        return new(path, new(shown, split.BodyLine), new(split.Said as YamlMap), body) { HasMatter = split.Said is not null };
    }
}
