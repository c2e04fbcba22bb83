using System.Collections.Concurrent;
using Articles.Reading;
using Site.Publishing;

namespace Site.Modules.Texts;

/// <summary>What was read of each text, as long as its bytes are the same. For one build at a time, and all threads.</summary>
internal sealed class TextMemory
{
    private readonly ConcurrentDictionary<string, (UInt128 Hash, ReadingOptions Options, ArticleReading Reading)> _texts =
        new(StringComparer.Ordinal);

    /// <summary>What a text says.</summary>
    /// <param name="source">As for <see cref="ArticleReader.Read"/>.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="options">What the reader needs to know of the site.</param>
    public ArticleReading Read(string source, ReadOnlySpan<byte> bytes, ReadingOptions options)
    {
        var hash = FileRecord.HashOf(bytes);
        if (_texts.TryGetValue(source, out var known) && known.Hash == hash && known.Options == options)
            return known.Reading;
        var reading = ArticleReader.Read(source, bytes, options);
        _texts[source] = (hash, options, reading);
        return reading;
    }

    /// <summary>Lets go of all texts but these.</summary>
    public void Keep(IReadOnlySet<string> sources)
    {
        foreach (var gone in _texts.Keys.Where(source => !sources.Contains(source)))
            _texts.TryRemove(gone, out _);
    }
}
