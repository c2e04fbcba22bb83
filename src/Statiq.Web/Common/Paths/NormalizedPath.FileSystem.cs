using System.Text;

namespace Statiq.Common;

// Paths as the current execution's file system sees them, and names that are fit for one.
public readonly partial struct NormalizedPath
{
    public const string OptimizeFileNameReservedChars = "_~:/\\?#[]@!$&'()*+={};,";

    /// <summary>The path below the input folder that contains it, or the null path when none does.</summary>
    public NormalizedPath GetRelativeInputPath() => IExecutionState.Current.FileSystem.GetRelativeInputPath(this);

    /// <summary>The path below the output folder, or the null path.</summary>
    public NormalizedPath GetRelativeOutputPath() => IExecutionState.Current.FileSystem.GetRelativeOutputPath(this);

    public static string ReplaceInvalidFileNameChars(string fileName, char newChar = '-') =>
        Replace(fileName, Path.GetInvalidFileNameChars(), newChar);

    public static string ReplaceInvalidPathChars(string path, char newChar = '-') =>
        Replace(path, Path.GetInvalidPathChars(), newChar);

    /// <summary>A file name fit for a URL: no reserved characters, dashes for spaces, lower case.</summary>
    public static string OptimizeFileName(
        string fileName,
        string reservedChars = OptimizeFileNameReservedChars,
        bool trimDot = true,
        bool collapseSpaces = true,
        bool spacesToDashes = true,
        bool toLower = true)
    {
        if (string.IsNullOrEmpty(fileName))
            return string.Empty;

        var kept = string.Concat(fileName.Trim().Where(x => reservedChars?.Contains(x) != true));
        if (trimDot)
            kept = kept.Trim('.');
        if (collapseSpaces)
            kept = CollapseRuns(kept, char.IsWhiteSpace, ' ');
        if (spacesToDashes)
            kept = kept.Replace(' ', '-');

        kept = CollapseRuns(kept, x => x == '-', '-');
        return toLower ? kept.ToLowerInvariant() : kept;
    }

    public NormalizedPath OptimizeFileName(
        string reservedChars = OptimizeFileNameReservedChars,
        bool trimDot = true,
        bool collapseSpaces = true,
        bool spacesToDashes = true,
        bool toLower = true) =>
        ChangeFileName(OptimizeFileName(FileName.FullPath, reservedChars, trimDot, collapseSpaces, spacesToDashes, toLower));

    private static string Replace(string text, char[] chars, char newChar)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join(newChar, text.Split(chars));
    }

    private static string CollapseRuns(string text, Func<char, bool> isRun, char replacement)
    {
        var builder = new StringBuilder(text.Length);
        var wasRun = false;
        foreach (var c in text)
        {
            var run = isRun(c);
            if (!run || !wasRun)
                builder.Append(run ? replacement : c);
            wasRun = run;
        }

        return builder.ToString();
    }
}
