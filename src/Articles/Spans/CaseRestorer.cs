using System.Buffers;
using Articles.Gazetteers;
using Articles.Words;

namespace Articles.Spans;

/// <summary>
/// Sets words in capitals in normal case: names and acronyms keep theirs, by how the text has them elsewhere and by what is known of names.
/// No word is lost, and each stays where it is.
/// </summary>
internal sealed class CaseRestorer
{
    /// <summary>Fewer in capitals may all be of acronyms.</summary>
    private const int FewestLetters = 12;
    private const int LongestName = 5;

    private static readonly Gazetteer Known = Gazetteer.Instance;

    /// <summary>What is known of names, by their capitals; the words that may be common ones, too, left out.</summary>
    private static readonly Lazy<Dictionary<string, string>> Names = new(() => Known.KnownForms.Where(IsName)
        .GroupBy(form => form.ToUpperInvariant(), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal));

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYÉËÏÖÜ");

    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);

    /// <param name="text">Blocks of the text in question; those in capitals tell nothing.</param>
    public CaseRestorer(IEnumerable<string> text)
    {
        foreach (var block in text.Where(block => !IsShouted(block)))
            Learn(block);
    }

    /// <summary>True for words in capitals and none in lower case.</summary>
    public static bool IsShouted(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= FewestLetters;
    }

    public string Restore(string text)
    {
        var tokenizer = new Tokenizer(capacity: 64);
        tokenizer.Read(text);
        var tokens = tokenizer.Tokens;
        var restored = text.ToCharArray();
        for (var i = 0; i < tokens.Length;)
        {
            if (tokens[i].In(text).ContainsAnyInRange('a', 'z'))
            {
                i++;
                continue;
            }

            var (form, words) = FormAt(text, tokens, i);
            if (tokens[i].Is(TokenMarks.SentenceStart) || (i == 0))
                form = Capital(form);
            form.CopyTo(0, restored, tokens[i].Start, form.Length);
            i += words;
        }

        return new string(restored);
    }

    private void Learn(string block)
    {
        var tokenizer = new Tokenizer(capacity: 64);
        tokenizer.Read(block);
        foreach (var token in tokenizer.Tokens)
        {
            if (!token.Is(TokenMarks.SentenceStart | TokenMarks.MayBeSentenceStart | TokenMarks.Number))
                _seen.TryAdd(token.In(block).ToString().ToUpperInvariant(), token.In(block).ToString());
        }
    }

    /// <summary>How the words from here on are written in the middle of a sentence, and how many they are.</summary>
    private (string Form, int Words) FormAt(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var word = tokens[at].In(text).ToString();
        if (_seen.TryGetValue(word, out var seen))
            return (seen, 1);
        for (var end = Math.Min(tokens.Length, at + LongestName); end > at; end--)
        {
            var span = text[tokens[at].Start..tokens[end - 1].End];
            if (Names.Value.TryGetValue(span, out var name) && name.Length == span.Length)
                return (name, end - at);
        }

        var lower = word.ToLowerInvariant();
        if (IsCommon(lower))
            return (lower, 1);
        if (IsAcronym(word))
            return (word, 1);
        return (IsFirstName(lower) || IsSurnameBehind(text, tokens, at, lower) ? Title(lower) : lower, 1);
    }

    /// <summary>A word behind a first name or a title, with particles between.</summary>
    private static bool IsSurnameBehind(string text, ReadOnlySpan<Token> tokens, int at, string lower)
    {
        var before = at - 1;
        while (before > 0 && tokens[before].In(text) is "VAN" or "DE" or "DER" or "DEN" or "TEN" or "TER" or "EL" or "AL")
            before--;
        if (before < 0 || tokens[before + 1].Is(TokenMarks.AfterMark | TokenMarks.SentenceStart))
            return false;

        var word = tokens[before].In(text).ToString().ToLowerInvariant();
        return IsFirstName(word) || tokens[before].Is(TokenMarks.Initial)
            || (Known.Titles.Contains(word) && !Known.Titles.Contains(lower)
                && lower[^1] != 't' && !lower.EndsWith("en", StringComparison.Ordinal));
    }

    private static bool IsFirstName(string lower) => !IsCommon(lower) && Known.FirstNames.Contains(Title(lower));

    private static bool IsCommon(string lower) => Known.FunctionWords.Contains(lower) || Known.SpeechVerbs.Contains(lower)
        || Known.SentenceStarters.Contains(lower) || FiniteVerbs.Contains(lower);

    private static readonly HashSet<string> FiniteVerbs = EmbeddedData.LabelledWords("finite-verbs.txt").ToHashSet(StringComparer.Ordinal);

    /// <summary>No letter in it that could be read: <c>KNVB</c>; or a digit among them: <c>D66</c>.</summary>
    private static bool IsAcronym(string word) =>
        word.Length is > 1 and < 6 && (!word.AsSpan().ContainsAny(Vowels) || word.Any(char.IsAsciiDigit));

    private static bool IsName(string form) =>
        form.Length > 1 && (form.Contains(' ', StringComparison.Ordinal)
            || (!Known.Ambiguous.Contains(form) && !IsCommon(form.ToLowerInvariant())
                && Known.Countries.Find(form) is not { Kind: CountryFormKind.Inhabitant }));

    /// <summary>A capital on each part of a word with hyphens.</summary>
    private static string Title(string lower) => string.Join('-', lower.Split('-').Select(Capital));

    private static string Capital(string word) => word.Length == 0 ? word
        : word.StartsWith("ij", StringComparison.Ordinal) ? "IJ" + word[2..] : char.ToUpperInvariant(word[0]) + word[1..];
}
