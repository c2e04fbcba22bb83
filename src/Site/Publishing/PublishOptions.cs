namespace Site.Publishing;

/// <summary>Where a build's output goes, and how.</summary>
/// <param name="OutputPath">The published tree; what the build needs to know of it lies beside it, in <c>.NAME.build</c>.</param>
public sealed record PublishOptions(string OutputPath)
{
    /// <summary>How to wait for another build on the same output.</summary>
    public LockPatience Patience { get; init; } = new();

    /// <summary>Runs the change of the published tree, which nobody must see by halves.</summary>
    public Action<Action> Complete { get; init; } = work => work();

    /// <summary>True to compare with the published bytes themselves rather than with what the last build noted of them.</summary>
    public bool Clean { get; init; }

    /// <summary>True where nobody but builds writes there, so that every file is a build's.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>False where it does not matter what a power cut does to it: nothing is forced onto the medium.</summary>
    public bool IsForced { get; init; } = true;

    /// <summary>
    /// Asked which files below a folder came with a checkout, absolute; what came so is not believed. Null where none can have.
    /// </summary>
    public Func<string, IReadOnlyCollection<string>>? CheckedOut { get; init; }

    /// <summary>Sees each file that is added, from any thread; null for nobody.</summary>
    public Watch? Watch { get; init; }

    /// <summary>
    /// Asked for a file that stays as it is, by its path and hash; true where <see cref="Watch"/> need not see it. Null where it sees them
    /// all.
    /// </summary>
    public Func<string, UInt128, bool>? Recognize { get; init; }

    /// <summary>Called before each change of the file system, with its name; an exception from it stands for a kill there.</summary>
    internal Action<string>? BeforeStep { get; init; }
}

/// <summary>Sees a file on its way to the published tree.</summary>
/// <param name="path">Relative to the tree, with <c>/</c>.</param>
/// <param name="content">The whole file.</param>
public delegate void Watch(string path, ReadOnlySpan<byte> content);
