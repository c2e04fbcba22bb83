using System.Collections.Frozen;
using System.Collections.Immutable;
using Articles;

namespace Site.History;

/// <summary>How much a repository could say of its texts.</summary>
public enum HistoryState
{
    /// <summary>Everything: a text that is not listed is not committed.</summary>
    Known,

    /// <summary>There is no <c>git</c> to ask.</summary>
    NoGit,

    /// <summary>The texts are in no repository.</summary>
    NoRepository,

    /// <summary>The clone lacks the older commits, so every date would be wrong.</summary>
    Shallow,

    /// <summary>Git refused; the diagnostics have its words.</summary>
    Failed,
}

/// <summary>What a repository knows of the texts in some of its folders.</summary>
/// <param name="State">How much it could say.</param>
/// <param name="Texts">By absolute path, below the text folders as the caller named them; empty unless all is known.</param>
/// <param name="Diagnostics">An error for a shallow clone, a warning where there is no history to ask.</param>
public sealed record CorpusHistory(
    HistoryState State, FrozenDictionary<string, TextHistory> Texts, ImmutableArray<Diagnostic> Diagnostics)
{
    internal static CorpusHistory Unknown(HistoryState state, Diagnostic diagnostic) =>
        new(state, FrozenDictionary<string, TextHistory>.Empty, [diagnostic]);
}

/// <summary>
/// What a repository knows of one text, through all its renames. Dates are author dates, with the author's offset: a rebase,
/// an amended commit and a cherry-pick keep them, where committer dates would give every text of a rebased branch a new one.
/// </summary>
/// <param name="Key">
/// Its identity, unlike that of any other text: the first path at which history saw it, relative to the repository, and
/// <c>~2</c> and so on after it where an earlier text began at the same path and was moved away.
/// </param>
/// <param name="Published">The first commit that has it.</param>
/// <param name="Updated">The last commit that changed its words after that; null where none did.</param>
public sealed record TextHistory(string Key, DateTimeOffset Published, DateTimeOffset? Updated);

/// <summary>How to ask for history.</summary>
public sealed record HistoryOptions
{
    /// <summary>A file in which to keep what was found, so that the next run asks for new commits only; null for none.</summary>
    public string? CacheFile { get; init; }

    /// <summary>The repository of a work tree that has no <c>.git</c> of its own, as in a hook; null to find it from the texts.</summary>
    public string? GitDirectory { get; init; }

    /// <summary>The commit that is checked out, in any way that git can name it.</summary>
    public string Revision { get; init; } = "HEAD";

    /// <summary>Is told of a cache that is damaged and set aside.</summary>
    public Action<Diagnostic> Say { get; init; } = _ => { };
}
