using System.Collections.Immutable;
using Articles.Editing;

namespace Articles.Reading;

/// <summary>The lines on top of a text that may be front matter.</summary>
/// <param name="text">The whole text.</param>
/// <param name="start">Where its first line with something on it begins.</param>
internal readonly ref struct HeadLines(ReadOnlySpan<char> text, int start)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public int Start { get; } = start;

    /// <summary>True for a line that opens with one of the keys that a text may have.</summary>
    public static bool KnownKeyIn(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(':', '=');
        return end > 0 && OverrideReader.IsKey(line[..end].Trim().Trim("\"'").ToString());
    }

    /// <summary>Where the line after the one at an offset begins; the length of the text behind the last.</summary>
    public int After(int at) => Text[at..].IndexOf('\n') is >= 0 and var length ? at + length + 1 : Text.Length;

    /// <summary>1-based.</summary>
    public int NumberAt(int at) => Text[..Math.Min(at, Text.Length)].Count('\n') + 1;

    /// <summary>How many lines from an offset on open with a known key, up to the first that does not.</summary>
    public int KnownKeysAt(int at)
    {
        var count = 0;
        for (; at < Text.Length && KnownKeyIn(LineAt(at)); at = After(at))
            count++;
        return count;
    }

    /// <summary>True where a line from an offset to the next empty one opens with a known key, be the first misspelt.</summary>
    public bool HasKnownKey(int at)
    {
        for (; at < Text.Length && !LineAt(at).IsWhiteSpace(); at = After(at))
        {
            if (KnownKeyIn(LineAt(at)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The first key that is called otherwise here, with the one that is meant by it (<c>titel</c>, <c>title</c>), where the lines from an
    /// offset on are front matter with such keys; null elsewhere: <c>Foto: ANP</c> under a rule is a text, as are labels in capitals by
    /// themselves.
    /// </summary>
    public (string Key, string Meant)? MeantAt(int at, FenceKind kind, bool isFenced = true)
    {
        (string, string)? first = null;
        int keys = 0, meant = 0;
        var (areLower, hasTitle) = (true, false);
        for (; at < Text.Length && LineAt(at).Trim() is { IsEmpty: false } line && LooksLikeKey(line, kind); at = After(at))
        {
            if (line.IndexOfAny(':', '=') is not (> 0 and var end))
                break;
            var key = line[..end].Trim().Trim("\"'").ToString();
            var meaning = NearestKey.OfMeaning(key);
            keys++;
            meant += meaning is not null || OverrideReader.IsKey(key) ? 1 : 0;
            areLower &= key is [>= 'a' and <= 'z', ..];
            hasTitle |= meaning is "title";
            first ??= meaning is null ? null : (key, meaning);
        }

        var isMeant = isFenced ? areLower && (hasTitle || (meant > 0 && keys > 1)) || (hasTitle && meant > 1) : areLower && meant > 1;
        return isMeant ? first : null;
    }

    /// <summary>How many lines between the fence and its end open with a known key.</summary>
    public int KnownKeysBefore(int end)
    {
        var count = 0;
        for (var at = After(Start); at < end; at = After(at))
            count += KnownKeyIn(LineAt(at)) ? 1 : 0;
        return count;
    }

    /// <summary>True where the first line that says something opens with a key, or there is none before the fence closes.</summary>
    public bool OpensWithKey(int at, FenceKind kind)
    {
        var mark = Text[Start];
        var isAtOnce = true;
        for (; at < Text.Length; at = After(at))
        {
            var line = LineAt(at).Trim();
            if (Fence.Closes(line, kind, mark))
                return isAtOnce;
            if (!line.IsEmpty && line[0] != '#')
                return LooksLikeKey(line, kind);
            isAtOnce = false;
        }

        return false;
    }

    /// <summary>Where the line begins that closes the fence; null for none.</summary>
    public int? ClosingAt(int at, FenceKind kind)
    {
        var mark = Text[Start];
        for (; at < Text.Length; at = After(at))
        {
            if (Fence.Closes(LineAt(at).Trim(), kind, mark))
                return at;
        }

        return null;
    }

    /// <summary>What stands between the fence's lines.</summary>
    public YamlValue? ReadTo(string source, int closing, FenceKind kind, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var first = After(Start);
        var (matter, line) = (Text[first..closing].ToString(), NumberAt(first));
        return kind switch
        {
            FenceKind.Toml => TomlFrontMatter.Read(source, matter, line, diagnostics),
            FenceKind.Json => JsonFrontMatter.Read(source, matter, line, diagnostics),
            _ => YamlReader.Read(source, matter.Replace('\t', ' '), line, diagnostics),
        };
    }

    private static bool LooksLikeKey(ReadOnlySpan<char> line, FenceKind kind)
    {
        if (kind == FenceKind.Json || line[0] == '{')
            return line[0] == '{';
        if (kind == FenceKind.Toml)
            return line[0] == '[' || (line.IndexOf('=') is > 0 and var sign && line[..sign].Trim().IndexOf(' ') < 0);

        var colon = line.IndexOf(':');
        return colon > 0 && line[..colon].TrimEnd().IndexOf(' ') < 0 && (colon == line.Length - 1 || line[colon + 1] == ' ');
    }

    private ReadOnlySpan<char> LineAt(int at)
    {
        var length = Text[at..].IndexOf('\n');
        return length < 0 ? Text[at..] : Text.Slice(at, length);
    }
}
