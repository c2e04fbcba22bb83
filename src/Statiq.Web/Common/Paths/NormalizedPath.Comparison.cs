namespace Statiq.Common;

// Equality, order and conversions.
public readonly partial struct NormalizedPath
{
    /// <summary>There is no implicit way back to a string, so that no overload for strings is taken by accident.</summary>
    public static implicit operator NormalizedPath(string path) => path is null ? Null : new NormalizedPath(path);

    public static explicit operator string(in NormalizedPath path) => path.FullPath;

    public static bool operator ==(in NormalizedPath a, in NormalizedPath b) => a.Equals(b);

    public static bool operator !=(in NormalizedPath a, in NormalizedPath b) => !a.Equals(b);

    public static NormalizedPath operator /(in NormalizedPath path1, in NormalizedPath path2) => Combine(path1, path2);

    public override bool Equals(object obj) => obj is NormalizedPath path && Equals(path);

    public bool Equals(object obj, StringComparison comparisonType) => obj is NormalizedPath path && Equals(path, comparisonType);

    public bool Equals(NormalizedPath other) => Equals(other, DefaultComparisonType);

    public bool Equals(in NormalizedPath other, StringComparison comparisonType) =>
        IsAbsolute == other.IsAbsolute && string.Equals(FullPath, other.FullPath, comparisonType);

    public override int GetHashCode() => GetHashCode(DefaultComparisonType);

    public int GetHashCode(StringComparison comparisonType) =>
        IsNull ? 0 : HashCode.Combine(IsAbsolute, FullPath.GetHashCode(comparisonType));

    public int CompareTo(object obj) => obj is NormalizedPath path ? CompareTo(path) : 1;

    public int CompareTo(NormalizedPath other)
    {
        if (IsNull || other.IsNull)
            return IsNull.CompareTo(other.IsNull) * -1;

        var kinds = IsAbsolute.CompareTo(other.IsAbsolute);
        return kinds != 0 ? kinds : string.Compare(FullPath, other.FullPath, DefaultComparisonType);
    }
}
