using System.Runtime.InteropServices;

namespace Site.Search;

/// <summary>
/// Numbers terms from 0 in the order they are met. Each written form of a word is folded once, then remembered, unless it is very long.
/// </summary>
internal sealed class TermTable
{
    /// <summary>Of a word that is too short to be looked for.</summary>
    public const int None = -1;

    // Longer ones are rare, and a text may have as many of them as it likes.
    private const int LongestRemembered = WordFolder.MostLetters;

    private readonly WordFolder _folder = new();
    private readonly WordTable _words = new();
    private readonly WordTable _numbers = new();
    private readonly List<string> _terms = [];

    /// <summary>The terms by number.</summary>
    public ReadOnlySpan<string> Terms => CollectionsMarshal.AsSpan(_terms);

    /// <summary>The number of the word's term, or <see cref="None"/>.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestRemembered) return NumberOfTerm(_folder.Fold(word));
        ref var number = ref _words.NumberOf(word, out var isKnown);
        if (!isKnown) number = NumberOfTerm(_folder.Fold(word));
        return number;
    }

    /// <summary>The number of a term that was folded already, or <see cref="None"/> for an empty one.</summary>
    public int NumberOfTerm(ReadOnlySpan<char> term)
    {
        if (term.IsEmpty) return None;
        ref var number = ref _numbers.NumberOf(term, out var isKnown);
        if (isKnown) return number;
        number = _terms.Count;
        _terms.Add(term.ToString());
        return number;
    }
}
