using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;

namespace Site.Profiling;

/// <summary>Where the time of a build went, and what it made for which reason. For all threads.</summary>
internal sealed class BuildProfile
{
    private readonly ConcurrentDictionary<(ProfileKind Kind, string Name), ProfileEntry> _entries = new();
    private readonly ConcurrentDictionary<string, string> _made = new(StringComparer.Ordinal);

    /// <summary>What was made, with the reason for each: a path below the site's root and words, in the order of the paths.</summary>
    public ImmutableArray<(string Path, string Reason)> Made =>
        [.. _made.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value))];

    /// <summary>Of one kind; the stages in the order in which they began, all else with the longest first.</summary>
    public ImmutableArray<ProfileEntry> Of(ProfileKind kind)
    {
        var entries = _entries.Values.Where(entry => entry.Kind == kind);
        return kind == ProfileKind.Stage
            ? [.. entries.OrderBy(entry => entry.Began)]
            : [.. entries.OrderByDescending(entry => entry.Time).ThenBy(entry => entry.Name, StringComparer.Ordinal)];
    }

    /// <summary>Adds what something took; the times of one name are added up.</summary>
    public void Add(ProfileKind kind, string name, TimeSpan time, int count = 1)
    {
        var began = Stopwatch.GetTimestamp();
        _entries.AddOrUpdate((kind, name), _ => new(kind, name, time, count, began),
            (_, known) => known with { Time = known.Time + time, Count = known.Count + count });
    }

    /// <summary>Notes why a file was made.</summary>
    public void AddMade(string path, string reason) => _made[path] = reason;
}

/// <summary>What of a build is measured.</summary>
internal enum ProfileKind
{
    /// <summary>A part of the whole, one after another.</summary>
    Stage,

    /// <summary>A module of a pipeline; those of several pipelines run beside one another.</summary>
    Module,

    /// <summary>A text that was read.</summary>
    Text,

    /// <summary>A template, with all pages that were made by it.</summary>
    Template,
}

/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name among those of its kind.</param>
/// <param name="Time">How long it took on its thread, or threads, together.</param>
/// <param name="Count">How often.</param>
/// <param name="Began">For the order of stages.</param>
internal sealed record ProfileEntry(ProfileKind Kind, string Name, TimeSpan Time, int Count, long Began);
