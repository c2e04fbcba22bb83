using System.Collections.Immutable;
using Articles;
using Articles.Decoding;
using Articles.Editing;
using Site.Files;
using Site.Importing.Sources;

namespace Site.Importing.Generators;

/// <summary>The folder of a static site generator.</summary>
/// <param name="Root">Absolute.</param>
/// <param name="Shown">Its name in messages.</param>
internal sealed record GeneratorFolder(string Root, string Shown)
{
    private static readonly string[] Foreign = ["node_modules", "_site", "public", "vendor", "resources", "dist"];

    /// <summary>
    /// All files below a folder of it, in the order of their names, but hidden ones and what tools make; relative to the root.
    /// </summary>
    public IEnumerable<string> Files(string below = "") => SourceFile.Below(Path.Join(Root, below), Root)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(part => part.StartsWith('.') || Foreign.Contains(part)));

    public MarkedFile? Read(string file, ImportNotes notes) => MarkedFile.Read(Path.Join(Root, file), NameOf(file), Root, notes);

    public string NameOf(string file) => $"{Shown}/{file}";

    /// <summary>The first of these files that is there, as fields; none where none is.</summary>
    public MatterFields Configuration(ImportNotes notes, params string[] names)
    {
        foreach (var name in names.Where(name => File.Exists(Path.Join(Root, name))))
        {
            if (SourceFile.Read(Path.Join(Root, name), FileKind.Rules, [Root], out _) is not { } bytes)
                continue;
            var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
            var text = SourceText.Of(bytes).ReplaceLineEndings("\n");
            var read = Path.GetExtension(name) switch
            {
                ".toml" => TomlFrontMatter.Read(NameOf(name), text, 1, diagnostics),
                ".json" => JsonFrontMatter.Read(NameOf(name), text, 1, diagnostics),
                _ => YamlReader.Read(NameOf(name), text, 1, diagnostics),
            };
            notes.Diagnostics.AddRange(diagnostics);
            return new(read as YamlMap);
        }

        return new(null);
    }
}
