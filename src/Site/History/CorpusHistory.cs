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
/// What a repository knows of one text, through all its renames. Dates are those at which readers of the branch could first have it: of the
/// commit on the branch itself (its first parents), or of the merge that brought it there, with the committer's offset. What was published
/// keeps the date in the lock, so that a rebase or a squash changes none.
/// </summary>
/// <param name="Key">
/// Its identity, unlike that of any other text: the first path at which history saw it, relative to the repository, and
/// <c>~2</c> and so on after it where an earlier text began at the same path and was moved away.
/// </param>
/// <param name="Published">When it reached the branch as a text with words that is no draft.</param>
/// <param name="Updated">The last commit that changed its words after that; null where none did.</param>
public sealed record TextHistory(string Key, DateTimeOffset Published, DateTimeOffset? Updated)
{
    /// <summary>Its place among the texts that the commit of <see cref="Updated"/> changed, from 0 up.</summary>
    public int UpdatedOrder { get; init; }
}

/// <summary>How to ask for history.</summary>
public sealed record HistoryOptions
{
    /// <summary>A file in which to keep what was found, so that the next run asks for new commits only; null for none.</summary>
    public string? CacheFile { get; init; }

    /// <summary>The repository of a work tree that has no <c>.git</c> of its own, as in a hook; null to find it from the texts.</summary>
    public string? GitDirectory { get; init; }

    /// <summary>The commit that is checked out, in any way that git can name it.</summary>
    public string Revision { get; init; } = "HEAD";

    /// <summary>The folder of what editors say beside the texts, where a text may be kept back; null for none.</summary>
    public string? Sidecars { get; init; }

    /// <summary>Is told of a cache that is damaged and set aside.</summary>
    public Action<Diagnostic> Say { get; init; } = _ => { };
}
