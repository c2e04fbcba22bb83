using System.Collections.Immutable;
using System.Globalization;
using System.Text;

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
internal sealed record Journal(ImmutableArray<Step> Steps)
{
    private const string Header = "site-journal 1";

    /// <summary>Null where there is no journal, or one that no build wrote.</summary>
    public static Journal? Read(string path)
    {
        if (!File.Exists(path)) return null;
        var lines = File.ReadAllLines(path);
        if (lines.Length < 2 || lines[0] != Header || lines[^1] != End(lines.Length - 2)) return null;
        var steps = ImmutableArray.CreateBuilder<Step>(lines.Length - 2);
        foreach (var line in lines.AsSpan(1..^1))
        {
            if (line.Split(' ', 4) is not [var name, var swap, var modified, var target]
                || !Enum.TryParse<Act>(name, out var act)
                || !int.TryParse(swap, CultureInfo.InvariantCulture, out var number)
                || !long.TryParse(modified, CultureInfo.InvariantCulture, out var time))
                return null;
            steps.Add(new(act, target, number, time));
        }

        return new(steps.MoveToImmutable());
    }

    public override string ToString()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var step in Steps) text.Append(CultureInfo.InvariantCulture, $"{step.Act} {step.Swap} {step.Modified} {step.Path}\n");
        return text.Append(End(Steps.Length)).Append('\n').ToString();
    }

    private static string End(int count) => string.Create(CultureInfo.InvariantCulture, $"end {count}");
}
