using System.Collections.Immutable;
using System.Globalization;
using Articles.Editing;

namespace Site.Settings;

/// <summary>One of the limits of templates, as an operator writes it: <c>loops=5000000</c>.</summary>
/// <param name="Name">Before the <c>=</c>.</param>
/// <param name="Most">The largest that it may be; the smallest is 1.</param>
/// <param name="Set">Puts a number in its place, in the unit that operators write.</param>
/// <param name="Get">The number that is in its place.</param>
internal sealed record TemplateLimit(
    string Name, int Most, Func<TemplateLimits, int, TemplateLimits> Set, Func<TemplateLimits, long> Get)
{
    private const int Megabyte = 20;

    // More of them within one another than this, and the stack of a thread may end before they do.
    private const int DeepestRecursion = 500;

    /// <summary>All of them, in the order in which they are documented.</summary>
    public static ImmutableArray<TemplateLimit> All { get; } =
    [
        new("loops", int.MaxValue, (limits, number) => limits with { Loops = number }, limits => limits.Loops),
        new("recursion", DeepestRecursion, (limits, number) => limits with { Recursion = number }, limits => limits.Recursion),
        new("depth", 100, (limits, number) => limits with { ObjectDepth = number }, limits => limits.ObjectDepth),
        new("string", 1 << 29, (limits, number) => limits with { StringLength = number }, limits => limits.StringLength),
        new("page", 1 << 30, (limits, number) => limits with { PageLength = number }, limits => limits.PageLength),
        new("memory", 1 << Megabyte, (limits, number) => limits with { Memory = (long)number << Megabyte },
            limits => limits.Memory >> Megabyte),
        new("seconds", 86_400, (limits, number) => limits with { Page = TimeSpan.FromSeconds(number) },
            limits => (long)limits.Page.TotalSeconds),
        new("regex", 3_600, (limits, number) => limits with { Regex = TimeSpan.FromSeconds(number) },
            limits => (long)limits.Regex.TotalSeconds),
    ];

    /// <summary>Reads <c>NAME=NUMBER</c>, comma, <c>NAME=NUMBER</c> …; what is not named is as usual.</summary>
    /// <param name="text">What the operator wrote.</param>
    /// <param name="fault">What is wrong with it; null where nothing is.</param>
    public static TemplateLimits Read(string text, out string? fault)
    {
        var limits = TemplateLimits.Default;
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var (name, value) = part.Split('=', 2, StringSplitOptions.TrimEntries) is [var before, var after]
                ? (before, after)
                : (part, "");
            if (All.FirstOrDefault(limit => limit.Name == name) is not { } known)
            {
                var names = All.Select(limit => limit.Name);
                fault = $"there is no limit '{name}' (" + (NearestKey.Find(name, [.. names]) is { } nearest
                    ? $"did you mean '{nearest}'?)"
                    : $"there are {string.Join(", ", names)})");
                return limits;
            }

            if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > known.Most)
            {
                fault = $"'{part}' is not '{name}=' and a whole number from 1 to {known.Most.ToString(CultureInfo.InvariantCulture)}";
                return limits;
            }

            limits = known.Set(limits, number);
        }

        fault = null;
        return limits;
    }
}
