namespace Site.Editions;

/// <summary>A text that waits for its date.</summary>
/// <param name="Source">The text.</param>
/// <param name="Title">Its headline.</param>
/// <param name="At">When a build publishes it.</param>
internal sealed record ScheduledText(string Source, string Title, DateTimeOffset At);
