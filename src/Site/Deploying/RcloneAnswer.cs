using System.Collections.Immutable;
using System.Text.Json;

namespace Site.Deploying;

/// <summary>What rclone said of a call.</summary>
/// <param name="IsDone">True where it ended well: every file is there, or gone.</param>
/// <param name="Files">The files of which it said that they are there, or gone.</param>
/// <param name="Complaints">What went wrong, each with the first file that it says it of; in its own words.</param>
internal sealed record RcloneAnswer(bool IsDone, ImmutableHashSet<string> Files, ImmutableArray<RcloneLine> Complaints);

/// <summary>A line of rclone's log.</summary>
/// <param name="What">In its own words.</param>
/// <param name="File">The file that it is about; null for none.</param>
/// <param name="IsError">True for what went wrong.</param>
internal sealed record RcloneLine(string What, string? File, bool IsError)
{
    private const string Date = "0000/00/00 00:00:00 ";

    /// <summary>True where the line says that a file was handed over or removed.</summary>
    public bool IsDone => !IsError && File is not null && (What.Contains("Copied (", StringComparison.Ordinal) || What == "Deleted");

    /// <summary>A line of its JSON log; what ends it at once comes as plain text, with a date.</summary>
    public static RcloneLine Parse(string line)
    {
        if (!line.StartsWith('{'))
            return new(line.Length > Date.Length && line[4] == '/' ? line[Date.Length..] : line, null,
                IsError: !line.Contains("NOTICE", StringComparison.Ordinal));
        try
        {
            using var json = JsonDocument.Parse(line);
            string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
            return new(Text("msg")?.Trim() ?? "", Text("object"), Text("level") is "error" or "critical" or "fatal");
        }
        catch (JsonException)
        {
            return new(line, null, IsError: true);
        }
    }
}
