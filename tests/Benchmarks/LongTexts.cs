using System.Diagnostics;
using System.Globalization;
using System.Text;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Benchmarks;

/// <summary>Texts that a reader with a quadratic step would be slow on: four times the text should take about four times the time.</summary>
internal static class LongTexts
{
    // Whatever else the machine does makes a reading slower, never faster: the quickest of some tells.
    private const int Turns = 5;

    private static readonly (string Name, Func<int, string> Make)[] Kinds =
    [
        ("one line", n => Repeat("dit is een regel zonder einde in Nederland ", n * 1500)),
        ("quotes", n => $"{Repeat("„", n * 1000)}Ja.{Repeat("”", n * 1000)}"),
        ("names", n => string.Join(' ', Enumerable.Range(0, n * 2000).Select(i => $"Daarna kwam Jan Jansen{Letter(i)}{Letter(i / 26)}{Letter(i / 676)} binnen."))),
        ("shouting", n => Repeat("DIT IS ALLEMAAL IN HOOFDLETTERS. ", n * 1000)),
        ("open tags", n => Repeat("<a href=\"<b <i ", n * 2000)),
        ("short lines", n => Repeat("Kop\n\nZin die hier staat.\n\n", n * 1000)),
        ("hyphens", n => $"A{Repeat("-b", n * 10000)}"),
        ("brackets", n => $"Een zin ({Repeat(" (", n * 3000)}."),
        ("list", n => Repeat("- punt\n", n * 3000)),
    ];

    public static void Measure(TextWriter output)
    {
        foreach (var (name, make) in Kinds)
        {
            var (small, large) = (Quickest(make(4)), Quickest(make(16)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-12} {small.TotalMilliseconds,8:0} ms {large.TotalMilliseconds,8:0} ms  x {large / small:0.0}"));
        }
    }

    private static TimeSpan Quickest(string text) => Enumerable.Range(0, Turns).Min(_ => Time(text));

    /// <summary>Processor time, as plain text and as Markdown.</summary>
    private static TimeSpan Time(string text)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        TagAssigner.Assign([ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions()).Article], TagRules.None, new TagOptions());
        if (text.Contains('<', StringComparison.Ordinal))
            ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(text), new ReadingOptions());
        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static char Letter(int number) => (char)('a' + (number % 26));
}
