namespace Site.Importing;

/// <summary>What came of an import, for whoever ran it.</summary>
internal static class ImportTextWriter
{
    public static void Write(ImportJob job, string? permalink, TextWriter output)
    {
        output.WriteLine($"texts: {Counts(job, isText: true)}");
        if (Counts(job, isText: false) is { } files && files != Nothing)
            output.WriteLine($"files: {files}");
        if (job.Notes.Left.ToList() is { Count: > 0 } left)
        {
            output.WriteLine("not taken:");
            foreach (var (what, count, cure) in left)
                output.WriteLine($"  {what}: {count} ({cure})");
        }

        if (permalink is not null)
            output.WriteLine($"addresses: 'permalink: \"{permalink}\"' in the settings leaves them as they were; "
                + "without it the old ones lead to the new");
    }

    private const string Nothing = "none";

    private static string Counts(ImportJob job, bool isText)
    {
        (Written What, string Name)[] kinds =
        [
            (Written.Added, "added"),
            (Written.Changed, "changed"),
            (Written.Unchanged, "unchanged"),
            (Written.Edited, "edited here, so left as they are"),
            (Written.TakenAway, "removed here, so not brought back"),
            (Written.Refused, "refused"),
        ];
        var counts = kinds.Select(kind => (Count: job.CountOf(kind.What, isText), kind.Name)).Where(kind => kind.Count > 0)
            .Select(kind => $"{kind.Count} {kind.Name}").ToList();
        return counts.Count > 0 ? string.Join(", ", counts) : Nothing;
    }
}
