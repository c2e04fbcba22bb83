using System.Collections.Immutable;
using Articles;
using Site.Publishing;
using Site.Publishing.Disks;

namespace Site.Deploying;

/// <summary>What a deploy came to.</summary>
/// <param name="Remote">As rclone writes it.</param>
/// <param name="Plan">What was to be done.</param>
/// <param name="Faults">Why it stopped; empty where all of it is done.</param>
internal sealed record DeployResult(string Remote, DeployPlan Plan, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>True where nothing was known of the remote: everything is handed over, and nothing removed.</summary>
    public bool IsFirst { get; init; }

    /// <summary>True where the plan was only to be shown.</summary>
    public bool IsRehearsal { get; init; }

    public bool IsDone => Faults.IsEmpty && !IsRehearsal;
}

/// <summary>
/// Hands over to a remote what the last build changed of it. Each step is noted when rclone said that it is done, so that a deploy that was
/// interrupted goes on where it stopped.
/// </summary>
/// <param name="output">A <see cref="StagedTree"/>'s output, which must be closed.</param>
/// <param name="remote">As rclone writes it.</param>
internal sealed class Deployment(string output, string remote)
{
    private readonly BuildFolder _folder = BuildFolder.Beside(output);
    private readonly Disk _disk = new();

    /// <summary>True to say what would be done and do nothing.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>How long to wait for whoever else uses the output.</summary>
    public LockPatience Patience { get; init; } = new();

    /// <summary>Is told of what was noted of the remote and is not believed.</summary>
    public Action<Diagnostic> Say { get; init; } = _ => { };

    /// <exception cref="OperationCanceledException">It was cancelled before anything was handed over.</exception>
    /// <exception cref="PublishException">There is nothing to hand over, or the file system refuses.</exception>
    public async Task<DeployResult> RunAsync(CancellationToken cancellation)
    {
        using var held = OutputLock.Take(_folder.Lock, output, Patience);
        if (File.Exists(_folder.Journal) || File.Exists(_folder.UndoJournal) || Manifest.Read(_folder.Manifest) is not { } site)
            throw new PublishException(output, "the last build was not finished", "build the site again");
        try
        {
            var memory = RemoteMemory.Read(_folder, remote, _disk, Say);
            var result = new DeployResult(remote, DeployPlan.Make(memory, site), [])
            {
                IsFirst = memory.IsEmpty,
                IsRehearsal = IsRehearsal,
            };
            return IsRehearsal ? result : result with { Faults = await RunAsync(result.Plan, memory, site, cancellation) };
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            throw PublishException.From(output, refusal);
        }
    }

    private async Task<ImmutableArray<Diagnostic>> RunAsync(
        DeployPlan plan, RemoteMemory memory, Manifest site, CancellationToken cancellation)
    {
        if (plan.Steps.SelectMany(step => step.IsRemoval ? [] : step.Paths)
            .FirstOrDefault(path => !site.Files[path].IsOf(_folder.Published(path))) is { } edited)
            throw new PublishException(_folder.Published(edited), "it was changed since the build", "build the site again");
        var rclone = new Rclone(_folder.Output, remote, Path.Join(_folder.Remotes, "list"));
        var done = 0;
        foreach (var step in plan.Steps)
        {
            memory.Doubt(step);
            var answer = await TryRunAsync(rclone, step, cancellation);
            var files = answer.IsDone ? step.Paths : [.. step.Paths.Where(answer.Files.Contains)];
            memory.Note(step, files, site);
            done += files.Length;
            if (!answer.IsDone)
                return DeployFault.Of(remote, answer, done, plan.Steps.Sum(all => all.Paths.Length), cancellation.IsCancellationRequested);
        }

        if (Entry.IsFile(_folder.Readers)) _disk.Copy(_folder.Readers, RemoteMemory.ReadersOf(_folder, remote));
        return [];
    }

    private static async Task<RcloneAnswer> TryRunAsync(Rclone rclone, Handover step, CancellationToken cancellation)
    {
        try
        {
            return await rclone.RunAsync(step, cancellation);
        }
        catch (RcloneMissingException missing)
        {
            return new(false, [], [new(missing.Message, null, IsError: true)]);
        }
    }
}
