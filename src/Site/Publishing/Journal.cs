using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Site.Publishing.Disks;

namespace Site.Publishing;

/// <summary>What one line of a journal does to the published tree.</summary>
internal enum Act
{
    /// <summary>Puts a staged file or folder where there is nothing.</summary>
    New,

    /// <summary>Lets a file and the published one change places.</summary>
    Swap,

    /// <summary>Removes a file.</summary>
    Drop,

    /// <summary>Removes a folder if it is empty.</summary>
    Prune,
}

/// <summary>One line of a journal.</summary>
/// <param name="Act">What to do.</param>
/// <param name="Path">Relative to the published tree; empty for the tree itself.</param>
/// <param name="Swap">The number of the file that changes places with this one.</param>
/// <param name="Modified">The time of that file, which the published one has when it is done.</param>
internal readonly record struct Step(Act Act, string Path, int Swap = 0, long Modified = 0);

/// <summary>The steps from one published tree to the next, in order. Text: a header, a line for each step, the number of lines.</summary>
/// <remarks>
/// Whoever could write one could have anything moved and deleted, and a checkout can bring one. So its header says which file it is in,
/// which only the program that made the file can know, and no path in it leads out of the tree.
/// </remarks>
internal sealed record Journal(ImmutableArray<Step> Steps)
{
    private const string Header = "site-journal 2 ";

    /// <summary>Null where there is no journal, or one that no build wrote here.</summary>
    public static Journal? Read(string path)
    {
        if (StateFile.ReadText(path)?.Split('\n') is not [var first, .. var lines, var end, ""]) return null;
        if (first != Header + Entry.At(path).Identity || end != End(lines.Length)) return null;
        var steps = ImmutableArray.CreateBuilder<Step>(lines.Length);
        foreach (var line in lines)
        {
            if (Parse(line) is not { } step) return null;
            steps.Add(step);
        }

        return new(steps.MoveToImmutable());
    }

    /// <summary>The text of the file with this identity.</summary>
    public string ToText(string identity)
    {
        var text = new StringBuilder(Header).Append(identity).Append('\n');
        foreach (var step in Steps) text.Append(CultureInfo.InvariantCulture, $"{step.Act} {step.Swap} {step.Modified} {step.Path}\n");
        return text.Append(End(Steps.Length)).Append('\n').ToString();
    }

    private static Step? Parse(string line)
    {
        if (line.Split(' ', 4) is not [var name, var swap, var modified, var path]
            || !Enum.TryParse<Act>(name, out var act) || !Enum.IsDefined(act)
            || !int.TryParse(swap, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !long.TryParse(modified, NumberStyles.None, CultureInfo.InvariantCulture, out var time))
            return null;
        var isTree = path.Length == 0 && act == Act.New;
        return isTree || PathRules.Fault(path) is null ? new Step(act, path, number, time) : null;
    }

    private static string End(int count) => string.Create(CultureInfo.InvariantCulture, $"end {count}");
}
