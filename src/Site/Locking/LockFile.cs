using System.Collections.Immutable;
using System.Text;
using Articles;
using Articles.Decoding;
using Articles.Rules;
using Site.Files;
using Site.Publishing;
using Site.Publishing.Disks;
using Site.Settings;

namespace Site.Locking;

/// <summary>
/// The file <c>input/published.lock.yml</c>, which is to be committed with the texts, and the copy of it that a build keeps with its state:
/// a checkout that nobody commits would forget what it published.
/// </summary>
/// <param name="options">Of the build.</param>
internal sealed class LockFile(BuildOptions options)
{
    /// <summary>Its name in the input folder.</summary>
    public const string Name = "published.lock.yml";

    /// <summary>Its name before, when it held tags alone.</summary>
    public const string FormerName = "tags.lock.yml";

    public string Path => System.IO.Path.Combine(options.Input, Name);

    public string Shown => options.Shown(Path);

    /// <summary>True where only an earlier version of the program noted anything.</summary>
    public bool IsFormer => !SourceFile.IsThere(Path) && SourceFile.IsThere(FormerPath);

    private string FormerPath => System.IO.Path.Combine(options.Input, FormerName);

    private (string Text, PublishedLock? Lock) _read = ("", null);

    private string CopyPath => BuildFolder.Beside(options.Output).Addresses;

    // What is pushed is a checkout of the program's own, which nobody commits.
    private bool IsCommittedByOthers => options.GitDirectory is not null;

    /// <summary>What the repository says; null where it says nothing.</summary>
    public PublishedLock? Read(Action<Diagnostic> say)
    {
        if (Text(Path, say) is not { } text)
            return SourceFile.IsThere(FormerPath) ? ReadFormer(say) : null;
        var reading = LockReader.Read(Shown, text);
        foreach (var said in reading.Diagnostics)
            say(said);
        if (reading.Diagnostics.IsEmpty)
            _read = (text, reading.Lock);
        return reading.Lock;
    }

    /// <summary>What the state of builds into this output says; null where it says nothing.</summary>
    public PublishedLock? ReadCopy(Action<Diagnostic> say) =>
        StateFile.Read(CopyPath, bytes => ParseCopy(Encoding.UTF8.GetString(bytes)), say);

    // Nearly always it says the same as the repository, and is not taken apart once more.
    private PublishedLock? ParseCopy(string text) =>
        text == _read.Text ? _read.Lock
        : LockReader.Read(Name, text) is { Diagnostics.IsEmpty: true } reading ? reading.Lock : null;

    /// <summary>Writes what was published, where that changed; where it cannot be, that is said.</summary>
    /// <exception cref="PublishException">The file system refuses the copy.</exception>
    /// <param name="published">All of it.</param>
    /// <param name="mayMakeFolder">False where the folder was there when the build began: it comes back with what it had.</param>
    /// <param name="say">Takes what is to be said.</param>
    public void Write(PublishedLock published, bool mayMakeFolder, Action<Diagnostic> say)
    {
        var text = LockWriter.Write(published);
        WriteCopy(text);
        if (IsCommittedByOthers || published.IsEmpty)
            return;
        try
        {
            if (mayMakeFolder)
                Directory.CreateDirectory(options.Input);
            if (Text(Path, _ => { }) != text)
                new Disk().Replace(Path, text);
            File.Delete(FormerPath);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            say(new(Shown, 1, 1, Severity.Warning, $"the published addresses could not be noted: {refused.Message.TrimEnd('.')}",
                "commit the file from a machine that may write it"));
        }
    }

    private void WriteCopy(string text)
    {
        if (StateFile.ReadText(CopyPath) == text)
            return;
        try
        {
            new Disk().Replace(CopyPath, text);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            throw PublishException.From(CopyPath, refusal);
        }
    }

    private PublishedLock ReadFormer(Action<Diagnostic> say)
    {
        var reading = TagLockReader.Read(options.Shown(FormerPath), Text(FormerPath, say) ?? "");
        foreach (var said in reading.Diagnostics)
            say(said);
        return PublishedLock.Empty with
        {
            Tags = reading.Tags.ToImmutableSortedDictionary(
                tag => tag.Slug, tag => new LockedTag(tag.Slug, tag.Name) { Target = tag.Target }, StringComparer.Ordinal),
        };
    }

    private string? Text(string file, Action<Diagnostic> say)
    {
        if (!SourceFile.IsThere(file))
            return null;
        var bytes = SourceFile.Read(file, FileKind.Rules, [options.Input], out var problem);
        if (problem is not null)
            say(new(options.Shown(file), 1, 1, Severity.Error, problem.What, problem.Cure));
        return bytes is null ? "" : SourceText.Of(bytes);
    }
}
