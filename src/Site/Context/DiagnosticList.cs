using System.Collections.Concurrent;
using Articles;

namespace Site.Context;

/// <summary>Everything that a build says, each thing once. For all threads.</summary>
internal sealed class DiagnosticList
{
    private readonly ConcurrentDictionary<Diagnostic, bool> _said = [];

    public bool HasErrors => _said.Keys.Any(d => d.Severity == Severity.Error);

    /// <summary>All that was said so far, in the order in which it is shown: by path, line, column, text.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. _said.Keys.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column)
            .ThenBy(d => d.What, StringComparer.Ordinal),
    ];

    public void Add(Diagnostic diagnostic) => _said.TryAdd(diagnostic, true);
}
