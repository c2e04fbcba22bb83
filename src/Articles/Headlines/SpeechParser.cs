using Articles.Gazetteers;
using Articles.Spans;
using Articles.Words;

namespace Articles.Headlines;

/// <summary>Takes a sentence that ends in its attribution apart: <c>C, zegt premier Mark Rutte</c>; <c>C, Tony Blair said</c>.</summary>
internal static class SpeechParser
{
    private const int MaximumWordsBeforeName = 5;

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "de", "het", "een", "the", "a" };

    private static readonly HashSet<string> Phrases = new(StringComparer.OrdinalIgnoreCase)
    {
        "on", "in", "at", "that", "it", "he", "she", "they", "late", "early", "op", "dat", "hij", "ze", "zij", "er", "na", "voor",
    };

    /// <summary>Bodies that speak without a name of their own.</summary>
    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "politie", "brandweer", "gemeente", "rechtbank", "ministerie", "kabinet", "regering", "bedrijf", "bond", "vakbond",
        "club", "universiteit", "onderzoekers", "police", "government", "company", "researchers",
    };

    /// <summary>The sentence's speech; null where it has no attribution at its end.</summary>
    public static Speech? TryParse(string sentence)
    {
        var tokenizer = new Tokenizer(capacity: 32);
        tokenizer.Read(sentence);
        var tokens = tokenizer.Tokens;
        for (var i = tokens.Length - 1; i > 3; i--)
        {
            if (tokens[i].Is(TokenMarks.Capital) || !Gazetteer.Instance.SpeechVerbs.Contains(tokens[i].In(sentence)))
                continue;
            if (StandsAfterComma(sentence, tokens[i]) && SpeakerAfter(sentence, tokens, i + 1) is { } speaker)
                return new Speech(ClaimBefore(sentence, tokens[i].Start), speaker);
            if (NameBefore(sentence, tokens, i) is { } first)
            {
                var name = WithoutOffice(sentence, tokens, first, i);
                return new Speech(ClaimBefore(sentence, tokens[first].Start),
                    ShortName(sentence, tokens[name..NameExtent.EndOf(sentence, tokens, name, Gazetteer.Instance)]));
            }
        }

        return null;
    }

    private static bool StandsAfterComma(string sentence, Token verb)
    {
        var before = sentence.AsSpan(0, verb.Start).TrimEnd(' ');
        return !before.IsEmpty && (before[^1] == ','
            || (before.Length > 1 && before[^1] is '”' or '’' or '"' && before[^2] is ',' or '.' or '!' or '?'));
    }

    /// <summary>A comma inside the quotation goes, too: it leads to the speaker.</summary>
    private static string ClaimBefore(string sentence, int end) => sentence[..end].TrimEnd(' ', ',') switch
    {
        [.., ',', '"' or '”' or '’'] claim => claim[..^2] + claim[^1],
        var claim => claim,
    };

    /// <summary>The first word of the name behind <c>Ukrainian President</c>.</summary>
    private static int WithoutOffice(string sentence, ReadOnlySpan<Token> tokens, int first, int verb)
    {
        var name = first;
        while (name + 1 < verb && tokens[name + 1].Is(TokenMarks.Capital) && (Gazetteer.Instance.Titles.Contains(tokens[name].In(sentence))
            || Gazetteer.Instance.Countries.Find(tokens[name].In(sentence)) is { Kind: CountryFormKind.Adjective }))
            name++;
        return name;
    }

    /// <summary>A name behind titles and articles, or a body such as <c>de politie</c>.</summary>
    private static string? SpeakerAfter(string sentence, ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at; i < tokens.Length && i <= at + MaximumWordsBeforeName; i++)
        {
            if (i > at && tokens[i].Is(TokenMarks.AfterMark))
                return null;

            var word = tokens[i].In(sentence).ToString();
            // "Greggs, a chain, said on Thursday it would": the speaker stands before.
            if (Phrases.Contains(word) || Gazetteer.Instance.NotNames.Contains(word))
                return null;
            if (tokens[i].Is(TokenMarks.Capital) && !tokens[i].Is(TokenMarks.Number)
                && Gazetteer.Instance.Countries.Find(word) is not { Kind: CountryFormKind.Adjective })
                return ShortName(sentence, tokens[i..NameExtent.EndOf(sentence, tokens, i, Gazetteer.Instance)]);
            if (i > at && Bodies.Contains(word) && Articles.Contains(tokens[i - 1].In(sentence).ToString()))
                return char.ToUpperInvariant(word[0]) + word[1..];
        }

        return null;
    }

    /// <summary>English puts the name before the verb; the name's first token, or null.</summary>
    private static int? NameBefore(string sentence, ReadOnlySpan<Token> tokens, int verb)
    {
        if (tokens[verb].In(sentence) is not ("said" or "says" or "warned" or "added" or "told") || tokens[verb].Is(TokenMarks.AfterMark))
            return null;

        if (verb > 1 && tokens[verb - 1].In(sentence) is "has" or "had")
            verb--;
        var first = verb;
        while (first > 1 && tokens[first - 1].Is(TokenMarks.Capital) && !tokens[first].Is(TokenMarks.AfterMark))
            first--;
        return first < verb && verb - first <= 4 && tokens[first].Is(TokenMarks.AfterComma) ? first : null;
    }

    /// <summary>The surname of a person, with a capital on its first particle; the whole of any other name.</summary>
    private static string ShortName(string sentence, ReadOnlySpan<Token> name)
    {
        string[] words = [.. name.ToArray().Select(token => token.In(sentence).ToString())];
        if (FamilyNames.IsFirstIn(words))
            return words[0];

        var first = 0;
        while (first + 1 < name.Length && (name[first].Is(TokenMarks.Initial)
            || Gazetteer.Instance.FirstNames.Contains(name[first].In(sentence))
            || Gazetteer.Instance.Titles.Contains(name[first].In(sentence))))
            first++;
        var text = sentence[name[first].Start..name[^1].End];
        if (text.EndsWith("’s", StringComparison.Ordinal) || text.EndsWith("'s", StringComparison.Ordinal))
            text = text[..^2];
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
