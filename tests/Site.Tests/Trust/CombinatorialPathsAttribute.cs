using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Site.Tests.Trust;

/// <summary>Each place with each of the nine hostile kinds; without places the kinds alone.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CombinatorialPathsAttribute(params string[] places) : DataAttribute
{
    /// <summary>True where the hostile thing is put in the place itself: no file has a NUL in its name.</summary>
    public bool ArePlaces { get; init; }

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new(
        [
            .. from kind in HostilePath.Kinds.Where(kind => !ArePlaces || kind != "nul")
               from row in places.Length == 0 ? [new object[] { kind }] : places.Select(place => new object[] { place, kind })
               select new TheoryDataRow(row),
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
