using System.Runtime.InteropServices;
using System.Text;
using Site.Publishing.Disks;

namespace Site.Publishing.Pushing;

/// <summary>A hook of a bare repository that runs this very program.</summary>
internal static class HookScript
{
    private const string Mark = "# Written by `site install-hook`; run that again to change it.";

    private static readonly UnixFileMode Executable = (UnixFileMode)Convert.ToInt32("755", 8);

    /// <summary>The script; <paramref name="arguments"/> are those of the command that it runs.</summary>
    public static string Of(IEnumerable<string> arguments)
    {
        var script = new StringBuilder("#!/bin/sh\n").Append(Mark).Append('\n');
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } runtime)
            script.Append("export DOTNET_ROOT=").Append(Quoted(runtime)).Append('\n');
        return script.Append("exec ").AppendJoin(' ', Program().Concat(arguments).Select(Quoted)).Append('\n').ToString();
    }

    /// <summary>Writes a hook; one that somebody else wrote is left alone.</summary>
    /// <exception cref="PublishException">There is another hook in its place.</exception>
    public static void Write(string path, string script)
    {
        if (Entry.At(path).Kind != EntryKind.Nothing && !IsOurs(path))
            throw new PublishException(path, "there is a hook already", "move it away, or call 'site receive' from it");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        new Disk().Replace(path, script, Executable);
    }

    /// <summary>Removes a hook that this program wrote, if there is one.</summary>
    public static void Remove(string path)
    {
        if (IsOurs(path))
            File.Delete(path);
    }

    // The program itself where it runs under its own name; else the runtime with the program's assembly.
    private static string[] Program()
    {
        var assembly = typeof(HookScript).Assembly;
        var process = Environment.ProcessPath!;
        var name = Path.GetFileNameWithoutExtension(process);
        if (name == assembly.GetName().Name)
            return [process];
        var runtime = name == "dotnet" ? process : Path.GetFullPath(Path.Join(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"));
        return [runtime, assembly.Location];
    }

    private static bool IsOurs(string path) => StateFile.ReadText(path)?.Contains(Mark, StringComparison.Ordinal) is true;

    private static string Quoted(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
