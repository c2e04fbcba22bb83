using System.Globalization;
using FsCheck;

namespace Tests;

/// <summary>
/// Properties are checked on the same cases in every run: a run is red for what was changed, never by the luck of the draw.
/// SITE_TEST_CASES=100000 searches that many new ones; what it finds becomes an example of its own.
/// </summary>
internal static class Properties
{
    private static readonly int Searched = int.TryParse(Environment.GetEnvironmentVariable("SITE_TEST_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases : 0;

    public static void Check(this Property property, int cases = 1000)
    {
        var config = Config.QuickThrowOnFailure;
        property.Check(Searched > 0 ? config.WithMaxTest(Searched) : config.WithMaxTest(cases).WithReplay(20221121, 1));
    }
}
