using Articles;

namespace Site.Importing.Sources;

/// <summary>What there is to say of an import: of single texts by their place, of what was not taken by number.</summary>
internal sealed class ImportNotes
{
    private readonly Dictionary<(string What, string Cure), int> _left = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Kinds of things that were not taken, how many of each, and what to do about them.</summary>
    public IEnumerable<(string What, int Count, string Cure)> Left =>
        _left.Select(kind => (kind.Key.What, kind.Value, kind.Key.Cure)).OrderBy(kind => kind.What, StringComparer.Ordinal);

    public void Warn(TextPlace place, string what, string cure) =>
        Diagnostics.Add(new(place.File, place.Line, 1, Severity.Warning, what, cure));

    public void Fail(TextPlace place, string what, string cure) =>
        Diagnostics.Add(new(place.File, place.Line, 1, Severity.Error, what, cure));

    /// <summary>Something of this kind was not taken.</summary>
    public void Leave(string what, string cure, int count = 1) =>
        _left[(what, cure)] = _left.GetValueOrDefault((what, cure)) + count;
}
