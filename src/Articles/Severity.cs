namespace Articles;

/// <summary>How grave a diagnostic is: an error stops the build, a warning and a note do not.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
