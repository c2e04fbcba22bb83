using Articles;

namespace Site.Reporting;

/// <summary>Tells once what many files share: the first of them, and how many more there are.</summary>
internal static class SharedFaults
{
    /// <summary>More of a kind than this are told once.</summary>
    private const int ToldOneByOne = 3;

    /// <summary>In the order of the first of each kind.</summary>
    public static IEnumerable<Diagnostic> Told(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.ToArray();

        // A fault of a template has one place and is told with each page that it was found on; one of texts is in many places.
        var places = all.CountBy(PlaceOf).ToDictionary();
        var faults = all.CountBy(FaultOf).ToDictionary();
        var seen = new HashSet<object>();
        foreach (var diagnostic in all)
        {
            var (place, fault) = (PlaceOf(diagnostic), FaultOf(diagnostic));
            var (key, count) = places[place] > ToldOneByOne ? ((object)place, places[place]) : (fault, faults[fault]);
            if (count <= ToldOneByOne)
                yield return diagnostic;
            else if (seen.Add(key))
                yield return diagnostic with { Cure = $"{(diagnostic.Cure is null ? "" : $"{diagnostic.Cure}; ")}and {count - 1} more" };
        }
    }

    private static (string, int, int, Severity, string) PlaceOf(Diagnostic said) =>
        (said.Path, said.Line, said.Column, said.Severity, said.What);

    private static (Severity, string, string?) FaultOf(Diagnostic said) => (said.Severity, said.What, said.Cure);
}
