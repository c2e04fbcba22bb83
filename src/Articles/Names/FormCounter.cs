using Articles.Subjects;
using Articles.Words;

namespace Articles.Names;

/// <summary>Adds up the names of articles. One worker owns one counter; counters are merged when all articles were counted.</summary>
/// <param name="articles">Of the corpus.</param>
internal sealed class FormCounter(int articles)
{
    private readonly Dictionary<string, NameForm> _forms = new(StringComparer.Ordinal);

    public IReadOnlyCollection<NameForm> Forms => _forms.Values;

    /// <summary>Words in lower case.</summary>
    public WordSketch LowerCase { get; } = new(articles);

    /// <summary>Words with a capital in the middle of a sentence.</summary>
    public WordSketch Capitalised { get; } = new(articles);

    /// <summary>Long forms and the acronyms that stood behind them in brackets.</summary>
    public List<Acronym> Acronyms { get; } = [];

    public ArticleMentions Add(TextNames names)
    {
        var forms = new NameForm[names.Surfaces.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            if (!_forms.TryGetValue(names.Surfaces[i], out forms[i]!))
                _forms[names.Surfaces[i]] = forms[i] = new(names.Surfaces[i]);
            forms[i].Add(names.Mentions[i]);
        }

        LowerCase.Add(names.LowerCase);
        Capitalised.Add(names.Capitalised);
        Acronyms.AddRange(names.Acronyms);
        return new(forms, names.Mentions, names.SentenceCount, new ArticleSubjects(names.Terms, names.Topics));
    }
}
