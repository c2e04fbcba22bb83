using Articles;
using Site.Settings;

namespace Site.Publishing.Readers;

/// <summary>
/// Refuses what no editor means: a site that loses every text, or its settings, because a folder went away or is empty for want of its
/// disk.
/// </summary>
internal static class LossChecker
{
    /// <param name="before">What readers have; null where there is nothing to lose.</param>
    /// <param name="next">What they would get.</param>
    /// <param name="options">Of the build.</param>
    public static IEnumerable<Diagnostic> Check(ReaderState? before, ReaderState next, BuildOptions options)
    {
        if (before is { Items.Length: > 0 } && next.Items.IsEmpty)
            yield return new(
                options.Shown(options.Seeds[0]), 1, 1, Severity.Error,
                "there is no text any more, and the site would lose "
                + (before.Items.Length == 1 ? "its only article" : $"all its {before.Items.Length} articles"),
                "bring the texts back, or build into another folder if an empty site is meant");
        if (before is { HasSettings: true } && !next.HasSettings)
            yield return new(
                options.Shown(options.SettingsFile), 1, 1, Severity.Error, "the settings that the site was built with are gone",
                "bring them back, or make an empty file if that is meant");
    }
}
