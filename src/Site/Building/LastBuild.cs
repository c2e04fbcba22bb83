using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Articles;
using Site.Context;
using Site.Modules.Texts;
using Site.Publishing;
using Site.Publishing.Disks;
using Site.Settings;

namespace Site.Building;

/// <summary>What the last build came to, and of what, so that a build of the same need not be done again.</summary>
/// <param name="Inputs">The <see cref="InputFingerprint"/> of what it read.</param>
/// <param name="Folders">The folders that it read, absolute.</param>
/// <param name="TagLock">Fingerprint of the file of tag addresses as the build left it.</param>
/// <param name="Summary">How many things it made.</param>
/// <param name="Diagnostics">What it said.</param>
internal sealed record LastBuild(string Inputs, ImmutableArray<string> Folders, string TagLock, BuildSummary Summary,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// What the last build into this output said and made, if one now would read the same and write the same; null where it might not.
    /// </summary>
    public static BuildReport? Find(BuildOptions options, PublishPolicy policy, StagedTree stage, Action<Diagnostic> say)
    {
        var folder = BuildFolder.Beside(options.Output);
        if (options.Clean || stage.Notes.Count > 0 || !HasSameReaders(policy, folder)
            || StateFile.Read(folder.LastBuild, Parse, say) is not { } last
            || last.TagLock != LockOf(options) || !last.Folders.All(read => IsFolderOf(options, read)))
            return null;
        if (InputFingerprint.Of(options, policy, last.Folders, DateTime.MaxValue) != last.Inputs || stage.Unchanged() is not { } published)
            return null;
        return new(last.Diagnostics, TimeSpan.Zero)
        {
            Published = published,
            Summary = last.Summary,
            Changes = new(false, [], []),
            IsRepeated = true,
        };
    }

    /// <summary>Notes a build that is done; nothing where it cannot be noted, and the next one is done in full.</summary>
    /// <param name="site">The site.</param>
    /// <param name="report">What it came to.</param>
    /// <param name="inputs">The fingerprint of what it read; null where that changed meanwhile.</param>
    public static void Write(SiteContext site, BuildReport report, string? inputs)
    {
        var file = BuildFolder.Beside(site.Options.Output).LastBuild;
        try
        {
            File.Delete(file);
            if (inputs is null)
                return;
            var last = new LastBuild(inputs, FoldersOf(site.Options, site.Settings), LockOf(site.Options), report.Summary,
                report.Diagnostics);
            new Disk().ReplaceUnforced(file, JsonSerializer.SerializeToUtf8Bytes(last, LastBuildJson.Default.LastBuild));
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }

    /// <summary>Every folder that a build reads.</summary>
    public static ImmutableArray<string> FoldersOf(BuildOptions options, SiteSettings settings) =>
    [
        .. options.Seeds,
        options.Input,
        .. SiteFolders.Themes(options, settings),
    ];

    private static LastBuild? Parse(byte[] bytes) =>
        JsonSerializer.Deserialize(bytes, LastBuildJson.Default.LastBuild) is { Inputs: not null, TagLock: not null,
            Summary: not null } last
        && !last.Folders.IsDefault && last.Folders.All(folder => folder is not null)
        && !last.Diagnostics.IsDefault && last.Diagnostics.All(said => said is { Path: not null, What: not null })
            ? last
            : null;

    // A folder that the file names is walked: none but the site's own, and those of the command line.
    private static bool IsFolderOf(BuildOptions options, string folder) =>
        options.Seeds.Contains(folder) || options.Theme.Contains(folder) || folder == options.Input
        || (!folder.Contains('\0', StringComparison.Ordinal) && SiteFolders.IsInSite(options, folder));

    // A release that is not what was built last may have other readers to warn of.
    private static bool HasSameReaders(PublishPolicy policy, BuildFolder folder) =>
        policy.LastState is null || (Hash(policy.LastState) is { Length: > 0 } known && known == Hash(folder.Readers));

    // The build writes this one itself, so it is known by its bytes and not by its time.
    private static string LockOf(BuildOptions options) => Hash(Path.Combine(options.Input, TagLockFile.Name));

    private static string Hash(string file) => StateFile.ReadBytes(file) is { } bytes
        ? Convert.ToHexStringLower(SHA256.HashData(bytes))
        : "";
}

[JsonSerializable(typeof(LastBuild))]
internal sealed partial class LastBuildJson : JsonSerializerContext;
