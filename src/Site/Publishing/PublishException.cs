using System.Collections.Immutable;
using Articles;

namespace Site.Publishing;

/// <summary>The output could not be published; what was published before is as it was.</summary>
public sealed class PublishException : Exception
{
    private const int NoSpaceLeft = 28;
    private const int QuotaExceeded = 122;

    public PublishException(ImmutableArray<Diagnostic> diagnostics, Exception? inner = null)
        : base(string.Join(Environment.NewLine, diagnostics), inner) => Diagnostics = diagnostics;

    public PublishException(string path, string what, string cure, Exception? inner = null)
        : this([new Diagnostic(path, 1, 1, Severity.Error, what, cure)], inner)
    {
    }

    /// <summary>What is wrong, one for each file concerned; never empty.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>True for what a file system refuses: no room, no rights, a device that went away.</summary>
    internal static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;

    internal static PublishException From(string path, Exception refusal)
    {
        var isFull = (refusal.HResult & 0xFFFF) is NoSpaceLeft or QuotaExceeded;
        var cure = isFull ? "free some space and build again" : "make it writable for the user who builds, and build again";
        var reason = refusal.Message.TrimEnd('.');

        // Which of the files found no room says nothing.
        if (isFull && reason.IndexOf(" : '", StringComparison.Ordinal) is var file and > 0)
            reason = reason[..file];
        return new(path, $"the site could not be written and stays as it was: {reason}", cure, refusal);
    }
}
