namespace Site.History;

/// <summary>
/// Says when each commit reached the branch: those that were made on it (the first parents from its tip) when they were committed, those of
/// other branches with the merge that brought them. A text that was written in January and merged in March is news in March.
/// </summary>
internal static class FirstParents
{
    /// <summary>The same commits in their order, each with the date at which it reached the branch.</summary>
    /// <param name="commits">Each after its parents, the tip last.</param>
    public static IEnumerable<LoggedCommit> Date(IReadOnlyList<LoggedCommit> commits)
    {
        if (commits.Count == 0 || commits.All(commit => commit.Parents.Length <= 1))
            return commits;
        var byId = commits.ToDictionary(commit => commit.Id, StringComparer.Ordinal);
        var reached = new Dictionary<string, DateTimeOffset>(commits.Count, StringComparer.Ordinal);
        foreach (var own in Chain(commits[^1], byId).Reverse())
            Reach(own, byId, reached);
        return commits.Select(commit => commit with { Date = reached.GetValueOrDefault(commit.Id, commit.Date) });
    }

    private static IEnumerable<LoggedCommit> Chain(LoggedCommit tip, Dictionary<string, LoggedCommit> byId)
    {
        for (var at = tip; at is not null; at = at.Parents.Length > 0 ? byId.GetValueOrDefault(at.Parents[0]) : null)
            yield return at;
    }

    // All that no commit before brought.
    private static void Reach(LoggedCommit own, Dictionary<string, LoggedCommit> byId, Dictionary<string, DateTimeOffset> reached)
    {
        var open = new Stack<LoggedCommit>([own]);
        while (open.TryPop(out var commit))
        {
            if (!reached.TryAdd(commit.Id, own.Date))
                continue;
            foreach (var parent in commit.Parents)
                if (byId.TryGetValue(parent, out var brought)) open.Push(brought);
        }
    }
}
