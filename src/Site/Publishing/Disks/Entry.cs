using System.Globalization;
using System.Runtime.InteropServices;

namespace Site.Publishing.Disks;

/// <summary>What kind of thing a path names, before any link is followed.</summary>
internal enum EntryKind
{
    Nothing,
    File,
    Folder,
    Link,

    /// <summary>A pipe, a socket, a device.</summary>
    Other,
}

/// <summary>What a path names itself, no link followed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Identity">
/// Which one it is: it keeps this under any name on its file system, and a copy has another. Nobody can give a file one, so bytes that came
/// with a checkout cannot hold the identity of the file that they are in. Digits and a hyphen; empty for nothing.
/// </param>
internal readonly record struct Entry(EntryKind Kind, string Identity)
{
    private const int CurrentFolder = -100;
    private const int NotWhereALinkLeads = 0x100;
    private const uint TypeInodeAndBirth = 0x1 | 0x100 | 0x800;
    private const int TypeBits = 0xF000;

    public static Entry At(string path)
    {
        try
        {
            if (OperatingSystem.IsLinux() && Ask(CurrentFolder, path, NotWhereALinkLeads, TypeInodeAndBirth, out var status) == 0)
                return new(KindOf(status.Mode & TypeBits),
                    string.Create(CultureInfo.InvariantCulture, $"{status.Inode}-{status.BornSeconds}{status.BornNanoseconds:D9}"));
        }
        catch (EntryPointNotFoundException)
        {
        }

        return WithoutStatus(path);
    }

    /// <summary>True for a file of its own: no link, no pipe, no device.</summary>
    public static bool IsFile(string path) => At(path).Kind == EntryKind.File;

    private static EntryKind KindOf(int type) => type switch
    {
        0x8000 => EntryKind.File,
        0x4000 => EntryKind.Folder,
        0xA000 => EntryKind.Link,
        _ => EntryKind.Other,
    };

    private static Entry WithoutStatus(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null) return new(EntryKind.Link, "");
        if (Directory.Exists(path)) return new(EntryKind.Folder, "");
        return file.Exists ? new(EntryKind.File, file.CreationTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)) : default;
    }

    // The same on every processor, unlike what stat fills: https://man7.org/linux/man-pages/man2/statx.2.html
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(80)]
        public long BornSeconds;

        [FieldOffset(88)]
        public uint BornNanoseconds;
    }

    [DllImport("libc", EntryPoint = "statx", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Ask(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, out Status status);
}
