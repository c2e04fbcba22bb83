using Articles;

namespace Site.Publishing.Readers;

/// <summary>
/// Warns before a change would bring old items back as unread, or shuffle them: a feed reader knows an item by its id alone,
/// and sorts by its date.
/// </summary>
internal static class UnreadChecker
{
    /// <summary>More texts than this with another id are told as one fault: it has one cause.</summary>
    private const int ToldOneByOne = 10;

    /// <summary>Editors redate one text at a time; two and a tenth of all at once is an accident.</summary>
    private const int FewestRedated = 2;
    private const int RedatedShare = 10;

    /// <param name="before">What readers have.</param>
    /// <param name="next">What they would get.</param>
    /// <param name="severity">Of what is found.</param>
    public static IEnumerable<Diagnostic> Check(ReaderState? before, ReaderState next, Severity severity) =>
        before is null ? [] : Identities(before, next, severity).Concat(Dates(before, next, severity));

    private static IEnumerable<Diagnostic> Identities(ReaderState before, ReaderState next, Severity severity)
    {
        var renamed = Renamed(before, next).ToList();
        if (renamed.Count == 0)
            return [];
        if (before.IdentityDomain != next.IdentityDomain)
            return
            [
                new("input/settings.yml", 1, 1, severity,
                    $"the identity domain changed from {before.IdentityDomain} to {next.IdentityDomain}, "
                    + $"so {Counted(renamed.Count)} would come back as unread",
                    $"set identity_domain to {before.IdentityDomain} and leave it so"),
            ];
        if (renamed.Count <= ToldOneByOne)
            return renamed.Select(text => new Diagnostic(
                text.Item.Source, 1, 1, severity,
                $"its feed id changed from {text.Was.Id} to {text.Item.Id}, so it would come back as unread",
                (text.Was.Key == text.Was.Source ? "commit it, if it only moved; else " : "")
                + $"give it 'id: {text.Was.Key}' in its sidecar, or take the change back"));
        var (item, was) = renamed[0];
        return
        [
            new(item.Source, 1, 1, severity,
                $"the feed ids of this and {renamed.Count - 1} other texts changed (from {was.Id} to {item.Id}), "
                + "so they would come back as unread",
                "take the change back, or give each its old id in its sidecar"),
        ];
    }

    // Known by their file or by their words, and under another id; only what a feed holds can come back.
    private static IEnumerable<(PublishedItem Item, PublishedItem Was)> Renamed(ReaderState before, ReaderState next)
    {
        var known = before.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var stays = next.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var gone = before.Items.Where(item => !stays.Contains(item.Id)).ToList();
        if (gone.Count == 0)
            return [];
        var bySource = gone.DistinctBy(item => item.Source, StringComparer.Ordinal)
            .ToDictionary(item => item.Source, StringComparer.Ordinal);
        var byWords = gone.DistinctBy(item => item.Words, StringComparer.Ordinal).ToDictionary(item => item.Words, StringComparer.Ordinal);
        return
            from place in next.Feeds.SelectMany(feed => feed.Items).Distinct().Order()
            let item = next.Items[place]
            where !known.Contains(item.Id)
            let was = bySource.GetValueOrDefault(item.Source) ?? byWords.GetValueOrDefault(item.Words)
            where was is not null
            select (item, was);
    }

    private static IEnumerable<Diagnostic> Dates(ReaderState before, ReaderState next, Severity severity)
    {
        var known = before.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var stayed = next.Items.Where(item => known.ContainsKey(item.Id)).ToList();
        var redated = stayed.Where(item => known[item.Id].Published != item.Published).ToList();
        if (redated.Count < FewestRedated || redated.Count * RedatedShare < stayed.Count)
            yield break;
        var first = redated[0];
        var dates = DateFormatter.Format(known[first.Id].Published, first.Published);
        yield return new(
            first.Source, 1, 1, severity,
            $"{redated.Count} of {stayed.Count} texts have another date than readers got (this one {dates.Was}, now {dates.Is}), "
            + "so feeds would be shuffled",
            "if that is not meant, fetch the whole history or restore the dates in sidecars");
    }

    private static string Counted(int items) => items == 1 ? "1 item" : $"{items} items";
}
