using System.Runtime.InteropServices;

namespace Site.Search;

/// <summary>Numbers terms from 0 in the order they are met. Each written form of a word is folded once, then remembered.</summary>
internal sealed class TermTable
{
    /// <summary>Of a word that is too short to be looked for.</summary>
    public const int None = -1;

    private readonly WordFolder _folder = new();
    private readonly Dictionary<string, int> _numbersByWord = [];
    private readonly Dictionary<string, int> _numbersByTerm = [];
    private readonly List<string> _terms = [];

    /// <summary>The terms by number.</summary>
    public ReadOnlySpan<string> Terms => CollectionsMarshal.AsSpan(_terms);

    /// <summary>The number of the word's term, or <see cref="None"/>.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var words = _numbersByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!words.TryGetValue(word, out var number)) words[word] = number = NumberOfTerm(_folder.Fold(word));
        return number;
    }

    private int NumberOfTerm(ReadOnlySpan<char> term)
    {
        if (term.IsEmpty) return None;
        var terms = _numbersByTerm.GetAlternateLookup<ReadOnlySpan<char>>();
        if (terms.TryGetValue(term, out var number)) return number;
        var kept = term.ToString();
        _terms.Add(kept);
        return _numbersByTerm[kept] = _terms.Count - 1;
    }
}
