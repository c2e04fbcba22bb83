namespace Site.Publishing;

/// <summary>
/// Takes the published tree from one state to the next by a journal. Every step can be done again, and taken back:
/// a build that was killed is finished by the next one, and one that the file system stops is undone.
/// </summary>
internal sealed class Commit(BuildFolder folder, Disk disk)
{
    /// <summary>Everything that could run out of room happens before the journal is there; nothing published changes before that.</summary>
    public void Run(Journal journal, Manifest next)
    {
        disk.CreateFolder(folder.Removed);
        disk.Replace(folder.NextManifest, next.ToString());
        disk.Replace(folder.Journal, journal.ToString());
        Finish(journal);
    }

    /// <summary>Finishes or takes back what a killed build began, and throws away what it only prepared.</summary>
    public void Recover()
    {
        if (Journal.Read(folder.UndoJournal) is { } begun) TakeBack(begun);
        else if (Journal.Read(folder.Journal) is { } journal) Finish(journal);
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

    private void Finish(Journal journal)
    {
        try
        {
            for (var line = 0; line < journal.Steps.Length; line++) Do(journal.Steps[line], line);
            if (File.Exists(folder.NextManifest)) disk.Move(folder.NextManifest, folder.Manifest);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            disk.Move(folder.Journal, folder.UndoJournal);
            TakeBack(journal);
            throw;
        }

        TryDiscard();
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
