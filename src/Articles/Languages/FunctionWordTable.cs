using System.Collections.Immutable;

namespace Articles.Languages;

/// <summary>The function words of all languages.</summary>
internal sealed record FunctionWordTable(ImmutableArray<string> Languages, Dictionary<string, FunctionWord> Words)
{
    private static readonly Lazy<FunctionWordTable> Shared = new(Read);

    /// <summary>Read once.</summary>
    public static FunctionWordTable Instance => Shared.Value;

    private static FunctionWordTable Read()
    {
        var languages = ImmutableArray.CreateBuilder<string>();
        var words = new Dictionary<string, FunctionWord>(StringComparer.Ordinal);
        foreach (var line in EmbeddedData.Lines("function-words.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = Of(word, words.GetValueOrDefault(word)?.Languages ?? [], languages.Count);
            languages.Add(line[..colon]);
        }

        return new FunctionWordTable(languages.ToImmutable(), words);
    }

    private static FunctionWord Of(string word, int[] others, int language)
    {
        int[] languages = others.Contains(language) ? others : [.. others, language];
        return new FunctionWord(languages, (word.Length == 1 ? 0.5 : 1.0) / languages.Length);
    }
}
