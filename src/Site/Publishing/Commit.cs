using Site.Publishing.Disks;

namespace Site.Publishing;

/// <summary>
/// Takes the published tree from one state to the next by a journal. Every step can be done again, and taken back:
/// a build that was killed is finished by the next one, and one that the file system stops is undone.
/// </summary>
internal sealed class Commit(BuildFolder folder, Disk disk)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>
    /// Everything that could run out of room happens before the journal is there; nothing published changes before that. Nor is there a
    /// journal before everything that it moves is on the medium.
    /// </summary>
    /// <param name="journal">What is to be done.</param>
    /// <param name="next">What there is when it is done.</param>
    /// <param name="complete">Runs what is not to be stopped in its middle.</param>
    public void Run(Journal journal, Manifest next, Action<Action> complete)
    {
        disk.CreateFolder(folder.Removed);
        disk.Replace(folder.NextManifest, next.ToString());
        disk.ForceTree(folder.Root);
        complete(() =>
        {
            disk.ReplaceMarked(folder.Journal, journal.ToText);
            Finish(journal);
        });
    }

    /// <summary>Finishes or takes back what a killed build began, and throws away what it only prepared.</summary>
    /// <param name="setAside">Called with a journal that no build wrote here.</param>
    public void Recover(Action<string> setAside)
    {
        if (Find(folder.UndoJournal, setAside) is { } begun) TakeBack(begun);
        else if (Find(folder.Journal, setAside) is { } journal) Finish(journal);
        else Discard();
    }

    /// <summary>Throws away what was prepared and not published.</summary>
    public void Discard()
    {
        DeleteIfThere(folder.Journal);
        DeleteIfThere(folder.UndoJournal);
        DeleteIfThere(folder.NextManifest);
        disk.DeleteTree(folder.Stage);
        disk.DeleteTree(folder.Swaps);
        disk.DeleteTree(folder.Removed);
    }

    /// <summary>The same where it can be done: what cannot be thrown away now, the next build throws away before it begins.</summary>
    public void TryDiscard()
    {
        try
        {
            Discard();
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }

    private Journal? Find(string path, Action<string> setAside)
    {
        if (Entry.At(path).Kind == EntryKind.Nothing) return null;
        if (Journal.Read(path) is { } journal && LeadsNowhereElse(journal)) return journal;
        setAside(path);
        return null;
    }

    // A checkout between a kill and this build may have put links into both trees.
    private bool LeadsNowhereElse(Journal journal)
    {
        var links = new LinkFinder(folder);
        return !journal.Steps.Any(step => links.IsBehindLink(step.Path))
            && !new[] { folder.Stage, folder.Swaps, folder.Removed }.Any(HasLinks);
    }

    private static bool HasLinks(string tree) =>
        Directory.Exists(tree)
        && new DirectoryInfo(tree).EnumerateFileSystemInfos("*", Everything)
            .Any(entry => (entry.Attributes & FileAttributes.ReparsePoint) != 0);

    private void Finish(Journal journal)
    {
        try
        {
            for (var line = 0; line < journal.Steps.Length; line++) Do(journal.Steps[line], line);
            disk.ForceTree(folder.Output);
            if (File.Exists(folder.NextManifest)) disk.Move(folder.NextManifest, folder.Manifest);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            disk.Move(folder.Journal, folder.UndoJournal);
            TakeBack(journal);
            throw;
        }

        // It is done: where the medium refuses now, the journal stays, and the next build finds nothing left to do.
        try
        {
            disk.ForceFolder(folder.Root);
            Discard();
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }

    private void TakeBack(Journal journal)
    {
        for (var line = journal.Steps.Length - 1; line >= 0; line--) Undo(journal.Steps[line], line);
        Discard();
    }

    private void Do(Step step, int line)
    {
        var (published, staged) = (folder.Published(step.Path), folder.Staged(step.Path));
        switch (step.Act)
        {
            case Act.New when Path.Exists(staged):
                disk.Move(staged, published);
                break;
            case Act.Swap when !IsSwapped(step):
                disk.Exchange(folder.SwapAt(step.Swap), published);
                break;
            case Act.Drop when File.Exists(published):
                disk.Move(published, folder.RemovedAt(line));
                break;
            case Act.Prune when Directory.Exists(published) && !Directory.EnumerateFileSystemEntries(published).Any():
                disk.DeleteEmptyFolder(published);
                break;
        }
    }

    private void Undo(Step step, int line)
    {
        var (published, staged) = (folder.Published(step.Path), folder.Staged(step.Path));
        switch (step.Act)
        {
            case Act.New when !Path.Exists(staged) && Path.Exists(published):
                disk.Move(published, staged);
                break;
            case Act.Swap when IsSwapped(step) && File.Exists(folder.SwapAt(step.Swap)):
                disk.Exchange(folder.SwapAt(step.Swap), published);
                break;
            case Act.Drop when File.Exists(folder.RemovedAt(line)) && !Path.Exists(published):
                disk.Move(folder.RemovedAt(line), published);
                break;
        }
    }

    // A changed file never has the time of the one it replaces.
    private bool IsSwapped(Step step) => File.GetLastWriteTimeUtc(folder.Published(step.Path)).Ticks == step.Modified;

    private void DeleteIfThere(string path)
    {
        if (File.Exists(path)) disk.Delete(path);
    }
}
