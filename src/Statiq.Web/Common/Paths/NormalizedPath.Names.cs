using System.Globalization;
using System.Net;

namespace Statiq.Common;

// File names and extensions.
public readonly partial struct NormalizedPath
{
    /// <summary>The last segment, or the whole path when it has none.</summary>
    public string Name => FileNameSpan() is { Length: > 0 } name ? name.ToString() : FullPath;

    public NormalizedPath FileName => FileNameSpan() is { Length: > 0 } name ? new NormalizedPath(name.ToString(), false) : Empty;

    public NormalizedPath FileNameWithoutExtension
    {
        get
        {
            var name = FileNameSpan();
            var dot = name.LastIndexOf('.');
            return dot < 0 ? FileName : new NormalizedPath(name[..dot].ToString(), false);
        }
    }

    public bool HasExtension => Path.HasExtension(ThrowIfNull().FullPath);

    /// <summary>The extension with its dot, or an empty string.</summary>
    public string Extension => Path.GetExtension(ThrowIfNull().FullPath);

    /// <summary>The media type that goes with the extension, or null.</summary>
    public string MediaType => MediaTypes.Get(Extension);

    /// <summary>The path with another extension, with or without its dot; null takes the extension away.</summary>
    public NormalizedPath ChangeExtension(string extension)
    {
        ThrowIfNull();
        if (FullPath.Length > 0)
            return new NormalizedPath(Path.ChangeExtension(FullPath, extension));

        ArgumentNullException.ThrowIfNull(extension);
        return new NormalizedPath(extension.StartsWith('.') ? extension : Dot + extension);
    }

    public NormalizedPath ChangeFileName(in NormalizedPath path) => Parent.Combine(path);

    public NormalizedPath AppendExtension(string extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        ThrowIfNull();
        return new NormalizedPath(string.Concat(FullPath, extension.StartsWith('.') ? string.Empty : Dot, extension));
    }

    /// <summary>Puts text between the file name and its last extension.</summary>
    public NormalizedPath InsertSuffix(string suffix)
    {
        ArgumentNullException.ThrowIfNull(suffix);
        ThrowIfNull();
        var dot = FullPath.LastIndexOf('.');
        return new NormalizedPath(FullPath.Insert(dot > FullPath.LastIndexOf('/') ? dot : FullPath.Length, suffix));
    }

    /// <summary>Puts text before the file name.</summary>
    public NormalizedPath InsertPrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ThrowIfNull();
        return new NormalizedPath(FullPath.Insert(FullPath.LastIndexOf('/') + 1, prefix));
    }

    /// <summary>A title made from the file name, or from the folder's for an index file; null for the null path.</summary>
    public string GetTitle()
    {
        if (IsNull)
            return null;
        if (Segments is not { Length: > 0 } segments)
            return string.Empty;

        var name = segments[^1].Span;
        if (name.StartsWith("index.") && segments.Length > 1)
            name = segments[^2].Span;

        var dot = name.LastIndexOf('.');
        var words = WebUtility.UrlDecode((dot > 0 ? name[..dot] : name).ToString())
            .Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        return CultureInfo.CurrentCulture.TextInfo.ToTitleCase(string.Join(' ', words));
    }

    private ReadOnlySpan<char> FileNameSpan()
    {
        ThrowIfNull();
        return FullPath.AsSpan(FullPath.LastIndexOf('/') + 1);
    }
}
