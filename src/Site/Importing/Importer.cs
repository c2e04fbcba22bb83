using System.Text;
using Articles;
using Articles.Decoding;
using Site.Importing.Markup;
using Site.Importing.Sources;

namespace Site.Importing;

/// <summary>
/// Writes each text of an old site as a file of this one, with what it shows beside it. What an editor changed since the last time stays.
/// </summary>
internal static class Importer
{
    /// <exception cref="ImportFault">The source cannot be read to its end; what was written before that stays, and is in the
    /// record.</exception>
    public static async Task RunAsync(ImportJob job, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in job.Source.Read(job.Notes))
        {
            cancellation.ThrowIfCancellationRequested();
            var planned = job.Plan.Find(text);
            if (!seen.Add(planned.Key))
                continue;
            if (planned.Aliases is [var alias, ..] && text.Published is not null)
                job.Permalinks.Add(alias, text, planned.Slug);
            await WriteAsync(job, text, planned, cancellation);
        }

        if (job.Plan.IsWithoutSite)
            job.Notes.Warn(new(job.Source.Kind, 1), "nothing says where the old site was, so feed ids that are addresses are not kept",
                "name it with --from URL");
        var prefix = $"{job.Source.Kind} {job.Source.Site.Host} ";
        var gone = job.Record.Keys.Count(key => key.StartsWith(prefix, StringComparison.Ordinal)
            && job.Record.Find(key)!.File.EndsWith(".md", StringComparison.Ordinal) && !job.Plan.Keys.Contains(key));
        if (gone > 0)
            job.Notes.Leave("texts of an earlier import that are not in this export", "they stay; remove those that are not wanted", gone);
    }

    private static async Task WriteAsync(ImportJob job, ImportedText text, PlannedText planned, CancellationToken cancellation)
    {
        var files = new TextFiles(job, text, planned);
        await files.FindAsync(text.Body.Addresses, cancellation);
        var picture = text.Picture;
        if (picture is not null)
        {
            var shown = new BodyAddress(picture.Source, IsPicture: true);
            await files.FindAsync([shown], cancellation);
            picture = picture with { Source = files.AddressOf(shown) };
        }

        var said = new List<Diagnostic>();
        var body = text.Body.ToMarkdown(text.Place.File, files.AddressOf, said);
        job.Notes.Diagnostics.AddRange(said);
        if (body.Trim().Length == 0 && picture is null)
            job.Notes.Warn(text.Place, $"'{text.Title}' has no words", "look at it in the old system");
        if (text is { Published: null, IsDraft: false, IsPage: false })
            job.Notes.Warn(text.Place, "nothing says when it was published, so a build dates it by git or its file",
                $"write 'date: …' into {planned.File}");
        var content = CleanText.Of(TextFormatter.Format(text, planned, picture, body)).ToString();
        job.Count(job.Writer.Write(planned.Key, planned.File, Encoding.UTF8.GetBytes(content)), isText: true);
    }
}
