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

    private ReadOnlySpan<char> FileNameSpan()
    {
        ThrowIfNull();
        return FullPath.AsSpan(FullPath.LastIndexOf('/') + 1);
    }
}
