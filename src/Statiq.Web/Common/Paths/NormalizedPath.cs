using System.Runtime.InteropServices;

namespace Statiq.Common;

/// <summary>
/// A relative or absolute path of a file or folder: forward slashes only, no <c>.</c> and no <c>..</c> that can be
/// resolved, no trailing slash. The default value is the null path.
/// </summary>
public readonly partial struct NormalizedPath : IDisplayable, IComparable<NormalizedPath>, IComparable, IEquatable<NormalizedPath>
{
    public const string Dot = ".";
    public const string DotDot = "..";
    public const string Slash = "/";

    public static readonly NormalizedPath Null;
    public static readonly NormalizedPath Empty = new(string.Empty);
    public static readonly NormalizedPath Current = new(Dot);
    public static readonly NormalizedPath Up = new(DotDot);
    public static readonly NormalizedPath AbsoluteRoot = new(Slash);

    public NormalizedPath(string path)
        : this(path, PathKind.RelativeOrAbsolute)
    {
    }

    public NormalizedPath(string path, PathKind pathKind)
    {
        ArgumentNullException.ThrowIfNull(path);
        FullPath = PathNormalizer.Normalize(path);
        IsAbsolute = pathKind switch
        {
            PathKind.Absolute => true,
            PathKind.Relative => false,
            _ => Path.IsPathRooted(FullPath)
        };
        CheckKind(pathKind);
    }

    // For strings known to be normalized already.
    private NormalizedPath(string fullPath, bool isAbsolute)
    {
        FullPath = fullPath;
        IsAbsolute = isAbsolute;
    }

    /// <summary>Upper and lower case differ on Linux only.</summary>
    public static StringComparison DefaultComparisonType { get; } =
        RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public string FullPath { get; }

    public bool IsAbsolute { get; }

    public bool IsRelative => !IsAbsolute;

    public bool IsNull => FullPath is null;

    public bool IsNullOrEmpty => string.IsNullOrEmpty(FullPath);

    /// <summary>The names between the slashes, as slices of <see cref="FullPath"/>.</summary>
    public ReadOnlyMemory<char>[] Segments
    {
        get
        {
            if (IsNullOrEmpty || FullPath == Slash)
                return [];

            var path = FullPath.AsMemory(FullPath[0] == '/' ? 1 : 0);
            var segments = new ReadOnlyMemory<char>[path.Span.Count('/') + 1];
            for (var i = 0; i < segments.Length - 1; i++)
            {
                var slash = path.Span.IndexOf('/');
                segments[i] = path[..slash];
                path = path[(slash + 1)..];
            }

            segments[^1] = path;
            return segments;
        }
    }

    public string ToDisplayString() => FullPath ?? string.Empty;

    public string ToDisplayString(string nullText) => FullPath ?? nullText;

    public override string ToString() => FullPath;

    public NormalizedPath ThrowIfNull(string paramName) =>
        IsNull ? throw new ArgumentNullException(paramName) : this;

    public NormalizedPath ThrowIfAbsolute(string paramName) => ThrowIfAbsolute("The path must be relative", paramName);

    public NormalizedPath ThrowIfAbsolute(string message, string paramName) =>
        IsAbsolute ? throw new ArgumentException(message, paramName) : this;

    public NormalizedPath ThrowIfRelative(string paramName) => ThrowIfRelative("The path must be absolute", paramName);

    public NormalizedPath ThrowIfRelative(string message, string paramName) =>
        IsRelative ? throw new ArgumentException(message, paramName) : this;

    private NormalizedPath ThrowIfNull() =>
        IsNull ? throw new InvalidOperationException("The path is null") : this;

    private void CheckKind(PathKind pathKind)
    {
        if (pathKind == PathKind.Absolute && FullPath is "" or Dot or DotDot && IsAbsolute)
            throw new ArgumentException($"The path '{FullPath}' cannot be absolute", nameof(pathKind));
        if (pathKind == PathKind.Relative && FullPath == Slash)
            throw new ArgumentException("The root cannot be relative", nameof(pathKind));
    }
}
