using Site.Commands;

namespace Site;

/// <summary>Plain texts in, a published news site and feeds out.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        using var interruption = new Interruption(Console.Error);
        return await CommandLine.RunAsync(args, Console.Out, Console.Error, interruption);
    }
}
