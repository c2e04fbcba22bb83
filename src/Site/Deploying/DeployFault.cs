using System.Collections.Immutable;
using Articles;

namespace Site.Deploying;

/// <summary>Why a deploy stopped, and what to do: from rclone's own words, which are the storage system's.</summary>
internal static class DeployFault
{
    private const int Told = 5;
    private const string GoOn = "run it again: it goes on where it stopped";

    private static readonly (string[] Words, string Cure)[] Cures =
    [
        (["not installed"], "install rclone, with 'apt-get install rclone' or from https://rclone.org, and run it again"),
        (["find section in config"], "'rclone config' makes a remote, 'rclone listremotes' names those there are"),
        (["find backend"], "this rclone does not know that storage: update it, or mend its type with 'rclone config'"),
        (["password", "decrypt"], "put the password of rclone's configuration into RCLONE_CONFIG_PASS"),
        (["AccessDenied", "Access Denied", "Forbidden", "Unauthorized", "ermission denied", "401", "403"],
            "give the remote's account the right to write and delete there, see 'rclone config'"),
        (["no such host", "refused", "timeout", "timed out", "unreachable", "reset by peer", "EOF"], $"look at the network and {GoOn}"),
    ];

    /// <summary>Each thing that went wrong, then how far it came.</summary>
    public static ImmutableArray<Diagnostic> Of(string remote, RcloneAnswer answer, int done, int all, bool isCancelled)
    {
        Diagnostic Say(string what, string cure) => new(remote, 1, 1, Severity.Error, what, cure);
        var complaints = isCancelled ? [] : answer.Complaints.Where(line => !IsSummary(line)).Take(Told).ToList();
        if (complaints.Count == 0 && !isCancelled)
            complaints.Add(new("it ended without a word", null, IsError: true));
        return
        [
            .. complaints.Select(line => Say(line.File is null ? $"rclone: {line.What}" : $"rclone: {line.What}, for {line.File}",
                CureFor(line.What))),
            Say(
                $"{(isCancelled ? "cancelled" : "stopped")}: {done} of {all} files are handed over or removed, "
                + "the others are as they were or half done",
                GoOn),
        ];
    }

    // At its end it repeats the last thing that went wrong.
    private static bool IsSummary(RcloneLine line) =>
        line.What.StartsWith("Attempt ", StringComparison.Ordinal) || line.What.Contains("last error was", StringComparison.Ordinal);

    private static string CureFor(string what) =>
        Cures.FirstOrDefault(cure => cure.Words.Any(word => what.Contains(word, StringComparison.OrdinalIgnoreCase))).Cure ?? GoOn;
}
