using Site.Commands;

namespace Site.Preview;

/// <summary>Tells the tag addresses that a build itself wrote into the input folder from those that somebody else did.</summary>
internal sealed class TagLockEcho(string input)
{
    private readonly string _file = Path.Combine(input, InputFingerprint.TagLockName);
    private string? _noted;

    /// <summary>Takes what is there now for the build's.</summary>
    public void Note() => _noted = Read();

    /// <summary>True for a change of the file that left it as the build wrote it.</summary>
    public bool Is(string path) => path.StartsWith(_file, StringComparison.Ordinal) && Read() == _noted;

    private string? Read()
    {
        try
        {
            return File.ReadAllText(_file);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
