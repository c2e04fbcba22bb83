using System.Collections.Immutable;
using System.Globalization;
using Site.Profiling;
using Spectre.Console;

namespace Site.Reporting;

/// <summary>Where a build's time went, and why it made what it made: for people, who look at it once.</summary>
internal static class ProfileWriter
{
    private const int Slowest = 10;

    /// <summary>Wide enough for a path.</summary>
    private const int Columns = 140;

    public static void Write(BuildProfile profile, TextWriter output)
    {
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Columns;
        Write(console, "stages, one after another", profile.Of(ProfileKind.Stage), int.MaxValue);
        Write(console, "modules, of which some run beside one another", profile.Of(ProfileKind.Module), Slowest);
        Write(console, "slowest texts", profile.Of(ProfileKind.Text), Slowest);
        Write(console, "templates, with their partials", profile.Of(ProfileKind.Template), Slowest);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"memory: {GC.GetTotalAllocatedBytes() >> 20} MB asked for; {GC.CollectionCount(0)} collections of it"
            + $" took {GC.GetTotalPauseDuration().TotalMilliseconds:0} ms"));
        WriteMade(output, profile.Made);
    }

    private static void Write(IAnsiConsole console, string title, ImmutableArray<ProfileEntry> entries, int most)
    {
        if (entries.IsEmpty)
            return;

        var table = new Table().Border(TableBorder.Simple).AddColumn(Markup.Escape(title))
            .AddColumn(new TableColumn("times").RightAligned()).AddColumn(new TableColumn("ms").RightAligned());
        foreach (var entry in entries.Take(most))
            table.AddRow(Markup.Escape(entry.Name), entry.Count.ToString(CultureInfo.InvariantCulture),
                entry.Time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture));
        var rest = entries.Skip(most).ToArray();
        if (rest.Length > 0)
            table.AddRow($"and {rest.Length} more", rest.Sum(entry => entry.Count).ToString(CultureInfo.InvariantCulture),
                rest.Sum(entry => entry.Time.TotalMilliseconds).ToString("0.0", CultureInfo.InvariantCulture));
        console.Write(table);
    }

    // Of a clean build, all have one reason: it is told once.
    private static void WriteMade(TextWriter output, ImmutableArray<(string Path, string Reason)> made)
    {
        foreach (var reason in made.GroupBy(file => file.Reason).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"made because {reason.Key}: {reason.Count().ToString(CultureInfo.InvariantCulture)}");
            foreach (var (path, _) in reason.Take(Slowest))
                output.WriteLine($"  {path}");
        }
    }
}
