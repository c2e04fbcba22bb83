using Articles.Words;

namespace Articles.Names;

/// <summary>Every spelling of the corpus with its counts, and how words are written.</summary>
internal sealed class CorpusForms
{
    private readonly Dictionary<string, NameForm> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lastWords = new(StringComparer.Ordinal);
    private readonly WordSketch _lower;
    private readonly WordSketch _capitalised;

    private CorpusForms(WordSketch lower, WordSketch capitalised) => (_lower, _capitalised) = (lower, capitalised);

    /// <summary>Ordinal order of spelling, so that nothing depends on who read what first.</summary>
    public NameForm[] All { get; private set; } = [];

    /// <param name="counters">What was counted; it stays as it is.</param>
    /// <param name="articles">Articles of the corpus.</param>
    public static CorpusForms Merge(IReadOnlyList<FormCounter> counters, int articles)
    {
        var forms = new CorpusForms(new(articles), new(articles));
        foreach (var counter in counters)
        {
            forms._lower.Merge(counter.LowerCase);
            forms._capitalised.Merge(counter.Capitalised);
        }

        foreach (var form in counters.SelectMany(f => f.Forms))
        {
            if (!forms._forms.TryGetValue(form.Surface, out var merged))
                forms._forms[form.Surface] = merged = new NameForm(form.Surface);
            merged.Add(form);
            form.Merged = merged;
        }

        forms.All = [.. forms._forms.Values];
        Array.Sort(forms.All, (a, b) => string.CompareOrdinal(a.Surface, b.Surface));
        foreach (var form in forms.All)
        {
            if (form.Surface.LastIndexOf(' ') is > 0 and var space)
                forms._lastWords.Add(form.Surface[(space + 1)..]);
        }

        return forms;
    }

    public NameForm? Find(string surface) => _forms.GetValueOrDefault(surface);

    /// <summary>True where some name of several words ends in this word.</summary>
    public bool EndsFullName(string word) => _lastWords.Contains(word);

    public int LowerCount(ReadOnlySpan<char> word) => _lower.Count(word);

    /// <summary>Times with a capital inside sentences.</summary>
    public int CapitalCount(ReadOnlySpan<char> word) => _capitalised.Count(word);

    public bool IsMostlyCapital(ReadOnlySpan<char> word) => _capitalised.Count(word) > _lower.Count(word);

    public bool IsMostlyLower(ReadOnlySpan<char> word) => _lower.Count(word) > _capitalised.Count(word);
}
