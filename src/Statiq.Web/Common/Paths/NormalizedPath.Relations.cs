namespace Statiq.Common;

// How paths lie to each other: joining them, the way from one to another, containment.
public readonly partial struct NormalizedPath
{
    /// <summary>The root of an absolute path, <see cref="Empty"/> of a relative one.</summary>
    public NormalizedPath Root
    {
        get
        {
            ThrowIfNull();
            return IsAbsolute ? new NormalizedPath(Path.GetPathRoot(FullPath) is { Length: > 0 } root ? root : Slash) : Empty;
        }
    }

    /// <summary>The path without its root.</summary>
    public NormalizedPath RootRelative
    {
        get
        {
            ThrowIfNull();
            return IsAbsolute ? new NormalizedPath(FullPath[Root.FullPath.Length..].TrimStart('/'), PathKind.Relative) : this;
        }
    }

    /// <summary>The containing folder: <see cref="Empty"/> for a bare name, <see cref="Null"/> for a root.</summary>
    public NormalizedPath Parent
    {
        get
        {
            ThrowIfNull();
            var slash = FullPath.LastIndexOf('/');
            if (slash < 0)
                return Empty;
            if (slash > 0)
                return new NormalizedPath(FullPath[..slash], IsAbsolute);
            return FullPath.Length == 1 ? Null : AbsoluteRoot;
        }
    }

    /// <summary>Joins two paths; an absolute second path is the result on its own.</summary>
    public static NormalizedPath Combine(in NormalizedPath path1, in NormalizedPath path2)
    {
        path1.ThrowIfNull(nameof(path1));
        path2.ThrowIfNull(nameof(path2));
        if (path2.IsAbsolute || path1.IsNullOrEmpty)
            return path2;
        if (path2.IsNullOrEmpty)
            return path1;

        return new NormalizedPath(string.Concat(path1.FullPath, Slash, path2.FullPath));
    }

    public NormalizedPath Combine(in NormalizedPath path) => Combine(ThrowIfNull(), path);

    /// <summary>The way from this folder to the target; the target itself when they share no root.</summary>
    public NormalizedPath GetRelativePath(in NormalizedPath target)
    {
        ThrowIfNull();
        target.ThrowIfNull(nameof(target));
        if (IsAbsolute != target.IsAbsolute)
            throw new ArgumentException("Both paths must be relative or both absolute", nameof(target));
        if (Equals(target))
            return Empty;
        if (FullPath == Slash)
            return target.RootRelative;
        if (FullPath is "" or Dot || target.IsNullOrEmpty)
            return FullPath is "" or Dot ? target : this;

        return GetRelativePath(Segments, target);
    }

    public bool ContainsDescendant(in NormalizedPath path)
    {
        if (IsNull || path.IsNull)
            return false;
        if (IsNullOrEmpty || Equals(Current))
            return true;

        var parent = path.Parent;
        return !parent.IsNullOrEmpty && IsBeginning(Segments, parent.Segments);
    }

    public bool ContainsDescendantOrSelf(in NormalizedPath path) => Equals(path) || ContainsDescendant(path);

    /// <summary>The path below the input folder that contains it, or the null path when none does.</summary>
    public NormalizedPath GetRelativeInputPath() => IExecutionContext.Current.FileSystem.GetRelativeInputPath(this);

    private static bool IsBeginning(ReadOnlyMemory<char>[] first, ReadOnlyMemory<char>[] all) =>
        first.Length <= all.Length && first.Zip(all).All(x => x.First.Span.SequenceEqual(x.Second.Span));

    private static NormalizedPath GetRelativePath(ReadOnlyMemory<char>[] from, in NormalizedPath target)
    {
        var to = target.Segments;
        var common = 0;
        while (common < from.Length && common < to.Length && from[common].Span.SequenceEqual(to[common].Span))
            common++;
        if (common == 0)
            return target;

        var ups = Enumerable.Repeat(DotDot, from.Length - common);
        var downs = to[common..].Select(x => x.ToString());
        return new NormalizedPath(string.Join('/', ups.Concat(downs)));
    }
}
