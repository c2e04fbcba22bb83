using MemoryPack;

namespace Articles;

/// <summary>Something the reader of a text, sidecar or rules file has to say, with its place and its cure.</summary>
/// <param name="Path">The file as the caller named it.</param>
/// <param name="Line">1-based; 1 where the whole file is meant.</param>
/// <param name="Column">1-based, in UTF-16 code units.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="What">What is wrong, as a short clause without a full stop.</param>
/// <param name="Cure">What to do about it; null where <paramref name="What"/> says it all.</param>
[MemoryPackable]
public sealed partial record Diagnostic(string Path, int Line, int Column, Severity Severity, string What, string? Cure = null)
{
    /// <summary>The house form: <c>path:line:col: severity: what (cure)</c>.</summary>
    public override string ToString() =>
        $"{Path}:{Line}:{Column}: {Severity.ToString().ToLowerInvariant()}: {What}{(Cure is null ? "" : $" ({Cure})")}";
}
