namespace Statiq.Common;

/// <summary>Whether a path is to be read as relative, as absolute, or as what it looks like.</summary>
public enum PathKind
{
    RelativeOrAbsolute,
    Absolute,
    Relative
}
