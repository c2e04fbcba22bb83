using Articles;
using Articles.Decoding;
using Articles.Rules;
using Articles.Tagging;
using Site.Context;
using Site.Files;
using Site.Publishing.Disks;

namespace Site.Modules.Texts;

/// <summary>
/// <c>input/tags.lock.yml</c>: the addresses of the tags that were published, so that they stay when the corpus grows or
/// the rules change. The build reads it, and writes it after it published; it is to be committed with the texts.
/// </summary>
internal static class TagLockFile
{
    /// <summary>Its name in the input folder.</summary>
    public const string Name = "tags.lock.yml";

    public static TagLock Read(SiteContext site)
    {
        var file = PathOf(site);
        if (!SourceFile.IsThere(file) || site.Read(file, FileKind.Rules, site.Options.Input) is not { } bytes)
            return TagLock.Empty;

        var reading = TagLockReader.Read(site.Shown(file), SourceText.Of(bytes));
        site.Report(reading.Diagnostics);
        return reading.Lock;
    }

    /// <summary>Writes what was published, if that changed; an input that may not be written is a note.</summary>
    public static void Write(SiteContext site, TagLock addresses)
    {
        var file = PathOf(site);
        var text = TagLockWriter.Write(addresses);
        try
        {
            if (addresses.Tags.IsEmpty || (SourceFile.Read(file, FileKind.Rules, [site.Options.Input], out _) is { } noted
                && SourceText.Of(noted) == text))
                return;
            new Disk().Replace(file, text);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            site.Report(new Diagnostic(site.Shown(file), 1, 1, Severity.Note, $"the published tags could not be noted: {refused.Message}",
                "commit the file from a machine that may write it"));
        }
    }

    private static string PathOf(SiteContext site) => Path.Combine(site.Options.Input, Name);
}
