using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Empties the output folder before an execution, as the setting <c>CleanMode</c> asks: before the first one in every mode
/// but <c>None</c>, before each in the mode <c>Full</c>. What was written in earlier executions is not tracked.
/// </summary>
internal sealed class OutputCleaner(IReadOnlySettings settings, IReadOnlyFileSystem fileSystem)
{
    private bool _isFirst = true;

    public void CleanBeforeExecution()
    {
        var mode = settings.Get(Keys.CleanMode, CleanMode.Unwritten);
        if (mode == CleanMode.Full || (mode != CleanMode.None && _isFirst))
            Clean(fileSystem.GetOutputPath().FullPath);
        _isFirst = false;
    }

    private static void Clean(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
    }
}
