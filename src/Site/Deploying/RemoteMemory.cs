using System.Security.Cryptography;
using System.Text;
using Articles;
using Site.Publishing;
using Site.Publishing.Disks;

namespace Site.Deploying;

/// <summary>
/// What a remote has, as far as rclone said so: a manifest beside the output. Nothing is believed before rclone said it: while a file is
/// on its way it is in doubt, and what is in doubt is handed over again, or removed.
/// </summary>
internal sealed class RemoteMemory
{
    private readonly string _file;
    private readonly Disk _disk;
    private readonly Dictionary<string, FileRecord> _files;

    private RemoteMemory(string file, Disk disk, Manifest? manifest)
    {
        (_file, _disk, _files) = (file, disk, new((manifest ?? Manifest.Empty).Files, StringComparer.Ordinal));
    }

    /// <summary>True where nothing was handed over from here, or nothing is noted that can be understood.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>The files that are there; some of them perhaps with other bytes than any that were noted.</summary>
    public Manifest Known => new(new(_files.Where(file => !IsInDoubt(file.Value)), StringComparer.Ordinal));

    /// <summary>Files that may be there or not.</summary>
    public IEnumerable<string> Perhaps => _files.Where(file => IsInDoubt(file.Value)).Select(file => file.Key);

    /// <summary>Nothing where what was noted is damaged: all of the site is handed over again.</summary>
    public static RemoteMemory Read(BuildFolder folder, string remote, Disk disk, Action<Diagnostic> say)
    {
        disk.CreateFolder(folder.Remotes);
        var file = FileOf(folder, remote);
        var manifest = Manifest.Read(file);
        if (manifest is null) say(StateFile.SetAside(file, "it is damaged or no deploy wrote it", Severity.Warning));
        return new(file, disk, manifest);
    }

    /// <summary>The file that says what readers of the remote have, from its last deploy that was finished.</summary>
    public static string ReadersOf(BuildFolder folder, string remote) => FileOf(folder, remote) + ".json";

    /// <summary>To be noted before the files are touched.</summary>
    public void Doubt(Handover step)
    {
        foreach (var path in step.Paths)
            _files[path] = !step.IsRemoval && _files.TryGetValue(path, out var there) ? there with { Hash = 0 } : default;
        Write();
    }

    /// <summary>To be noted when rclone said that the files are there, or gone.</summary>
    /// <param name="step">What was to be done.</param>
    /// <param name="done">The paths of it that were done.</param>
    /// <param name="next">The site.</param>
    public void Note(Handover step, IEnumerable<string> done, Manifest next)
    {
        foreach (var path in done)
        {
            if (step.IsRemoval) _files.Remove(path);
            else _files[path] = next.Files[path];
        }

        Write();
    }

    private static bool IsInDoubt(FileRecord record) => record == default;

    private void Write() => _disk.Replace(_file, new Manifest(_files).ToString());

    // The name may hold a password, as rclone writes remotes that are not configured.
    private static string FileOf(BuildFolder folder, string remote) =>
        Path.Join(folder.Remotes, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(remote.TrimEnd('/'))))[..16]);
}
