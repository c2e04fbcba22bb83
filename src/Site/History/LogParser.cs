using System.Buffers;
using System.Globalization;
using System.Text;

namespace Site.History;

/// <summary>One commit of a log.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Date">Its committer's date; in <see cref="FirstParents"/> that at which it reached the branch.</param>
/// <param name="Parents">The commits that it follows, the branch's own first.</param>
/// <param name="Changes">The files it changed; for a merge, those that are like in none of its parents.</param>
internal sealed record LoggedCommit(string Id, DateTimeOffset Date, string[] Parents, List<LoggedChange> Changes);

/// <summary>What a commit did to one file.</summary>
/// <param name="Status">Git's letter: <c>A</c>dded, <c>M</c>odified, <c>R</c>enamed, <c>D</c>eleted, <c>T</c>ype changed.</param>
/// <param name="OldBlob">The object before; zeros where there was none.</param>
/// <param name="NewBlob">The object after; zeros where there is none.</param>
/// <param name="OldPath">Where a renamed file was; otherwise the path.</param>
/// <param name="Path">Relative to the repository, with <c>/</c>.</param>
internal readonly record struct LoggedChange(char Status, string OldBlob, string NewBlob, string OldPath, string Path);

/// <summary>Parses <c>git log -z --raw</c> as it comes. Paths are taken by their place, so they may hold anything.</summary>
internal static class LogParser
{
    /// <summary>Begins each commit with a character that begins nothing else.</summary>
    public const string Format = "--format=%x01%H%x01%P%x01%cd";

    private const char CommitMark = '\u0001';

    public static IEnumerable<LoggedCommit> Parse(Stream log)
    {
        LoggedCommit? commit = null;
        using var tokens = Tokens(log).GetEnumerator();
        while (tokens.MoveNext())
        {
            var token = tokens.Current.TrimStart('\n');
            if (token.Length == 0) continue;
            if (token[0] == CommitMark)
            {
                if (commit is not null) yield return commit;
                commit = ParseCommit(token);
                continue;
            }

            commit?.Changes.Add(ParseChange(token, () =>
                tokens.MoveNext() ? tokens.Current : throw new GitFailedException("its log ends in the middle")));
        }

        if (commit is not null) yield return commit;
    }

    private static LoggedCommit ParseCommit(string token)
    {
        var parts = token.Split(CommitMark);
        return new(parts[1], ParseDate(parts[3]), parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), []);
    }

    // ":100644 100644 old new R100", and for a merge of n parents n colons, n + 1 modes, n + 1 objects and n letters.
    // What a merge took from one parent as it was, under another name there, is no change of bytes.
    private static LoggedChange ParseChange(string token, Func<string> next)
    {
        var fields = token.Split(' ');
        var parents = token.AsSpan().IndexOfAnyExcept(':');
        var before = fields.AsSpan(parents + 1, parents);
        var newBlob = fields[(2 * parents) + 1];
        var letters = fields[^1];
        var path = next();
        if (parents == 1 && letters[0] is 'R' or 'C') return new(letters[0], before[0], newBlob, path, next());
        var oldBlob = before.Contains(newBlob) ? newBlob : before[Math.Max(0, before.IndexOfAnyExceptZeros())];
        var status = parents == 1 || !letters.AsSpan().ContainsAnyExcept('D') ? letters[0] : 'M';
        return new(status, oldBlob, newBlob, path, path);
    }

    private static int IndexOfAnyExceptZeros(this Span<string> blobs)
    {
        for (var index = 0; index < blobs.Length; index++)
            if (blobs[index].AsSpan().ContainsAnyExcept('0'))
                return index;
        return -1;
    }

    /// <summary>
    /// <c>seconds +hhmm</c>. Odd tools have written dates and offsets that no calendar has: those become the nearest that exist.
    /// </summary>
    internal static DateTimeOffset ParseDate(ReadOnlySpan<char> raw)
    {
        var space = raw.IndexOf(' ');
        if (space < 0 || !long.TryParse(raw[..space], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds))
            return DateTimeOffset.UnixEpoch;
        const long lastSecond = 253_370_764_800; // 9999-01-01, a year before the calendar's end, so that any offset fits
        var date = DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, 0, lastSecond));
        if (!int.TryParse(raw[(space + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var zone)) return date;
        var offset = TimeSpan.FromMinutes((zone / 100 * 60) + (zone % 100));
        return offset.Duration() > TimeSpan.FromHours(14) ? date : date.ToOffset(offset);
    }

    private static IEnumerable<string> Tokens(Stream stream)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        var filled = 0;
        while (true)
        {
            if (filled == buffer.Length) Array.Resize(ref buffer, filled * 2);
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            if (read == 0) break;
            filled += read;
            var start = 0;
            while (buffer.AsSpan(start, filled - start).IndexOf((byte)0) is >= 0 and var length)
            {
                yield return Encoding.UTF8.GetString(buffer, start, length);
                start += length + 1;
            }

            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            filled -= start;
        }

        if (filled > 0) yield return Encoding.UTF8.GetString(buffer, 0, filled);
    }
}
