using System.Globalization;
using Site.Deploying;

namespace Site.Reporting;

/// <summary>
/// What a deploy did, or would do: the files of each step in their order where it was only to be shown, a line of counts else.
/// </summary>
internal static class DeployTextWriter
{
    public static void Write(DeployResult result, TextWriter output, TextWriter error)
    {
        if (result.IsFirst)
            output.WriteLine($"nothing is remembered of {result.Remote}: every file is handed over, and what else is there stays");
        if (result.IsRehearsal)
            List(result.Plan, output);
        foreach (var fault in result.Faults)
            error.WriteLine(fault);
        if (result.Faults.IsEmpty)
            output.WriteLine(Sum(result));
    }

    private static void List(DeployPlan plan, TextWriter output)
    {
        var added = plan.Changes.Added.ToHashSet(StringComparer.Ordinal);
        foreach (var step in plan.Steps)
            foreach (var path in step.Paths)
                output.WriteLine($"  {(step.IsRemoval ? '-' : added.Contains(path) ? '+' : '~')} {path}");
    }

    private static string Sum(DeployResult result)
    {
        var changes = result.Plan.Changes;
        if (result.Plan.Steps.IsEmpty)
            return $"{result.Remote} has all of it already";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Remote}: {changes.Written} files ({changes.BytesWritten} bytes) "
            + $"{(result.IsRehearsal ? "would be " : "")}handed over, {changes.Removed.Length} removed");
    }
}
