using BenchmarkDotNet.Running;

namespace Benchmarks;

/// <summary>
/// <c>-- page</c> measures the reference page in seconds; <c>-- start FOLDER</c> parses a folder of templates cold; anything else goes to BenchmarkDotNet.
/// </summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        switch (args)
        {
            case ["page", ..]:
                ScribanQuick.MeasurePage();
                break;
            case ["start", var folder]:
                ScribanQuick.MeasureStart(folder);
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                break;
        }
    }
}
