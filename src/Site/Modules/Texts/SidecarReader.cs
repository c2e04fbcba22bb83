using Articles;
using Articles.Decoding;
using Articles.Editing;
using Site.Context;
using Site.Files;

namespace Site.Modules.Texts;

/// <summary>
/// Reads what editors said beside the texts: <c>input/articles/NAME.yml</c> for the text <c>NAME</c>, in whatever folder it lies; where
/// several texts have one name, <c>input/articles/FOLDER/NAME.yml</c> for the one in that folder.
/// </summary>
internal sealed class SidecarReader(SiteContext site)
{
    private readonly Dictionary<string, (string Sidecar, Override Said)> _found = new(StringComparer.Ordinal);

    /// <param name="texts">Absolute paths of all texts.</param>
    /// <returns>By the path of the text.</returns>
    public IReadOnlyDictionary<string, (string Sidecar, Override Said)> Read(IEnumerable<string> texts)
    {
        var byName = texts.ToLookup(NameOf, StringComparer.Ordinal);
        var folder = Path.Combine(site.Options.Input, "articles");
        if (!Directory.Exists(folder))
            return _found;

        foreach (var file in SourceFile.Below(folder, site.Options.Input)
            .Where(file => (TextFile.IsSidecar(file) || Directory.Exists(file)) && !ScratchFile.Is(file)))
            Read(file, Path.GetRelativePath(folder, file), [.. byName[NameOf(file)]]);
        return _found;
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    private void Read(string file, string place, string[] namesakes)
    {
        var shown = site.Shown(file);
        if (site.Read(file, FileKind.Rules, site.Options.Input) is not { } bytes)
            return;

        var reading = OverrideReader.Read(shown, SourceText.Of(bytes));
        site.Report(reading.Diagnostics);
        string[] meant = namesakes.Length > 1 ? [.. namesakes.Where(text => IsAt(text, place))] : namesakes;
        if (namesakes.Length == 0)
            site.Report(new Diagnostic(shown, 1, 1, Severity.Warning, $"there is no text '{NameOf(file)}'",
                "name the sidecar like its text, or remove it"));
        else if (meant.Length != 1)
            site.Report(new Diagnostic(
                shown, 1, 1, Severity.Error, $"it could be that of {string.Join(" and of ", namesakes.Select(site.Shown))}",
                "put it into a folder of the same name as that of its text, or give the texts different names"));
        else if (!_found.TryAdd(meant[0], (shown, reading.Override)))
            site.Report(new Diagnostic(
                shown, 1, 1, Severity.Error, $"{site.Shown(meant[0])} has another sidecar, {_found[meant[0]].Sidecar}",
                "keep one of them"));
    }

    // True for a text that lies in its folder of texts as the sidecar does among the sidecars.
    private bool IsAt(string text, string place) => site.Options.Seeds.Any(folder =>
        Path.ChangeExtension(Path.GetRelativePath(folder, text), null) == Path.ChangeExtension(place, null));
}
