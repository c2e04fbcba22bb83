using System.Collections.Frozen;
using Articles.Gazetteers;
using Articles.Roles;
using Articles.Spans;
using Articles.Subjects;
using Articles.Words;

namespace Articles.Names;

/// <summary>
/// Finds the names of one article after another; nothing of one gets into what is found in another. One worker owns one finder.
/// </summary>
internal sealed class MentionFinder
{
    private readonly Gazetteer _gazetteer = Gazetteer.Instance;
    private readonly Tokenizer _tokenizer = new(capacity: 1024);

    /// <summary>Places of the article's spellings among its mentions.</summary>
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>One string for one spelling, however many articles have it.</summary>
    private readonly HashSet<string> _spellings = new(StringComparer.Ordinal);

    private readonly SubjectCounter _subjects = new();
    private readonly List<string> _surfaces = [];
    private readonly List<ulong> _lowerCase = [];
    private readonly List<ulong> _capitalised = [];
    private readonly List<Acronym> _acronyms = [];
    private Mention[] _mentions = new Mention[64];
    private int _sentenceOffset;
    private Place _place;
    private CaseRestorer? _restorer;

    /// <summary>True for an article that is in capitals.</summary>
    private bool _isLeadShouted;

    private enum Place
    {
        Headline,
        Lead,
        Body,
        Dateline,
    }

    public TextNames Find(Article article, FrozenSet<string> boilerplate)
    {
        Clear();
        _isLeadShouted = false;
        _subjects.Start(article.Language);
        if (!article.Headline.IsDerived)
            Read(article.Headline.Text, Place.Headline);
        if (article.Standfirst is { } standfirst)
            Read(standfirst, Place.Lead);

        var hasLead = article.Standfirst is not null;
        foreach (var block in article.Blocks)
        {
            if (block.Kind == BlockKind.Byline || ResidueRule.IsResidue(block.Text) || boilerplate.Contains(block.Text))
                continue;

            var isLead = !hasLead && block.Kind is BlockKind.Paragraph or BlockKind.Quote;
            hasLead |= isLead;
            Read(block.Text, block.Kind == BlockKind.Dateline ? Place.Dateline : isLead ? Place.Lead : Place.Body);
        }

        for (var i = 0; i < _surfaces.Count; i++)
            _mentions[i].IsShortened = IsShortened(_surfaces[i]);
        var subjects = _subjects.Finish();
        return new([.. _surfaces], _mentions[.._surfaces.Count], [.. _lowerCase], [.. _capitalised], [.. _acronyms],
            Math.Max(1, _sentenceOffset), subjects.Terms, subjects.Topics);
    }

    private void Clear()
    {
        _sentenceOffset = 0;
        _places.Clear();
        _surfaces.Clear();
        _lowerCase.Clear();
        _capitalised.Clear();
        _acronyms.Clear();
    }

    /// <summary>True where the article goes on with the last word alone, as it does with persons.</summary>
    private bool IsShortened(string surface)
    {
        var space = surface.LastIndexOf(' ');
        return space > 0 && _places.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(surface.AsSpan(space + 1));
    }

    private void Read(string text, Place place)
    {
        _place = place;
        _tokenizer.Read(text);
        var tokens = _tokenizer.Tokens;
        var isShouted = ShoutRule.IsShouted(tokens);
        _isLeadShouted |= isShouted && place is Place.Lead;
        if (isShouted && _isLeadShouted && place is not Place.Headline)
        {
            // Its words in lower case are none of which more is known than that they are in capitals.
            text = (_restorer ??= new CaseRestorer([])).Restore(text);
            _tokenizer.Read(text);
            tokens = _tokenizer.Tokens;
            isShouted = false;
        }

        _subjects.Read(text, tokens, _sentenceOffset, isLead: place is Place.Headline or Place.Lead);
        if (!isShouted)
        {
            for (var i = 0; i < tokens.Length;)
                i = tokens[i].Is(TokenMarks.Capital) ? ReadName(text, tokens, i) : ReadWord(text, tokens[i], i);
        }

        _sentenceOffset += _tokenizer.SentenceCount;
    }

    /// <summary>
    /// A word in lower case is counted; a capital behind a hyphen in it is a name (<c>anti-Russisch</c>,
    /// <c>oud-Feyenoorder</c>).
    /// </summary>
    private int ReadWord(string text, Token token, int index)
    {
        var word = token.In(text);
        if (token.Is(TokenMarks.Number) || word.Length > 32)
            return index + 1;

        if (!_isLeadShouted)
            _lowerCase.Add(WordSketch.HashOf(word));
        var hyphen = word.IndexOf('-');
        if (hyphen > 0 && hyphen + 2 < word.Length && char.IsUpper(word[hyphen + 1]))
            Add(CompoundRule.HeadOf(word[(hyphen + 1)..], out _), token, isCompound: true, isInitial: false);
        return index + 1;
    }

    /// <summary>Reads the name that starts at a capital; returns the index of the token after it.</summary>
    private int ReadName(string text, ReadOnlySpan<Token> tokens, int start)
    {
        var end = NameExtent.EndOf(text, tokens, start, _gazetteer);
        CountCapitals(text, tokens[start..end]);
        var hasTitle = TitleRule.StandsAfterTitle(text, tokens, start, _gazetteer);
        var first = TitleRule.AfterTitles(text, tokens, start, end, _gazetteer);
        var hasRole = (hasTitle && TitleRule.IsRole(text, tokens[start - 1]))
            || (first > start && TitleRule.IsRole(text, tokens[first - 1]));
        hasTitle |= first > start;
        AddKnown(text, tokens[start..first]);
        while (first < end && IsLeadingWord(text, tokens, first, end))
            first++;
        if (first < end)
            AddName(text, tokens, first, end, hasTitle, hasRole);
        return end;
    }

    /// <summary>What is known among the words before a title, longest first: <c>New York Attorney General</c>.</summary>
    private void AddKnown(string text, ReadOnlySpan<Token> words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            var end = words.Length;
            while (end > start && !_gazetteer.IsKnown(text.AsSpan(words[start].Start, words[end - 1].End - words[start].Start)))
                end--;
            if (end == start)
                continue;

            var known = text.AsSpan(words[start].Start, words[end - 1].End - words[start].Start);
            Add(known, words[start], isCompound: false, isInitial: false);
            start = end - 1;
        }
    }

    /// <summary>
    /// Function words at the start of a sentence, and words that are never a name, are no part of the name they stand before.
    /// </summary>
    private bool IsLeadingWord(string text, ReadOnlySpan<Token> tokens, int index, int end)
    {
        var token = tokens[index];
        var word = token.In(text);
        if (word is "De" or "Het" or "The" && index + 1 < end && !token.Is(TokenMarks.SentenceStart | TokenMarks.MayBeSentenceStart))
            return false;
        if (_gazetteer.NotNames.Contains(word))
            return !(index + 1 < end && _gazetteer.FirstNames.Contains(word)) && !IsKnownName(text, tokens, index, end);
        if (!token.Is(TokenMarks.SentenceStart | TokenMarks.MayBeSentenceStart))
            return false;
        if (index + 1 < end && DescriptionRule.IsDescription(word) && !_gazetteer.FirstNames.Contains(word))
            return !IsKnownName(text, tokens, index, end);
        return _gazetteer.FunctionWords.Contains(word) && (!token.Is(TokenMarks.AllCapitals) || word.Length == 1)
            && !IsKnownName(text, tokens, index, end);
    }

    private bool IsKnownName(string text, ReadOnlySpan<Token> tokens, int index, int end)
    {
        if (index + 1 == end)
            return false;

        return _gazetteer.IsKnown(text.AsSpan(tokens[index].Start, tokens[end - 1].End - tokens[index].Start));
    }

    private void AddName(string text, ReadOnlySpan<Token> tokens, int first, int end, bool hasTitle, bool hasRole)
    {
        var surface = CompoundRule.WithoutPossessive(text.AsSpan(tokens[first].Start, tokens[end - 1].End - tokens[first].Start));
        var isCompound = false;
        if (end - first == 1)
            surface = CompoundRule.HeadOf(surface, out isCompound);
        if (surface.Length < 2 || SourceRule.IsQuoted(text, tokens, first, end, _gazetteer))
            return;

        var isInitial = tokens[first].Is(TokenMarks.SentenceStart | TokenMarks.MayBeSentenceStart);
        if (Add(surface, tokens[first], isCompound, isInitial) is not { } at || isCompound)
            return;
        ref var mention = ref _mentions[at];
        mention.HasRole |= hasRole;
        if (hasTitle || NameEvidence.IsPerson(text, tokens, end))
            mention.PersonEvidence++;
        if (_place == Place.Dateline || NameEvidence.IsPlace(text, tokens, first))
            mention.PlaceEvidence++;
        AddAcronym(text, tokens, end, _surfaces[at]);
    }

    /// <summary><c>Europese Unie (EU)</c> and <c>EU (Europese Unie)</c> say that both are one.</summary>
    private void AddAcronym(string text, ReadOnlySpan<Token> tokens, int end, string surface)
    {
        if (end >= tokens.Length || !tokens[end].Is(TokenMarks.AfterBracket) || tokens[end].End >= text.Length
            || text[tokens[end].End] != ')')
            return;
        if (tokens[end].Is(TokenMarks.AllCapitals) && tokens[end].Length <= 6 && AcronymRule.Fits(surface, tokens[end].In(text)))
            _acronyms.Add(new Acronym(surface, tokens[end].In(text).ToString()));
    }

    private void CountCapitals(string text, ReadOnlySpan<Token> name)
    {
        foreach (var token in name)
        {
            if (token.Is(TokenMarks.Capital) && !token.Is(TokenMarks.SentenceStart | TokenMarks.MayBeSentenceStart) && token.Length <= 32)
                _capitalised.Add(WordSketch.HashOf(token.In(text)));
            else if (!token.Is(TokenMarks.Capital) && token.Length <= 32 && !_isLeadShouted)
                _lowerCase.Add(WordSketch.HashOf(token.In(text)));
        }
    }

    // Its place among the mentions; null for what is no name.
    private int? Add(ReadOnlySpan<char> surface, Token token, bool isCompound, bool isInitial)
    {
        if (surface.Length is < 2 or > 80)
            return null;

        var sentence = _sentenceOffset + token.Sentence;
        var place = PlaceOf(surface, sentence);
        ref var mention = ref _mentions[place];
        if (isCompound)
            mention.Compound++;
        else if (isInitial)
            mention.Initial++;
        else
            mention.Free++;
        mention.Sentences += sentence != mention.LastSentence ? 1 : 0;
        mention.LastSentence = sentence;
        mention.IsInHeadline |= _place == Place.Headline;
        mention.IsInLead |= _place == Place.Lead;
        mention.IsInDateline |= _place == Place.Dateline;
        return place;
    }

    private int PlaceOf(ReadOnlySpan<char> surface, int sentence)
    {
        var places = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        if (places.TryGetValue(surface, out var known))
            return known;

        var place = _surfaces.Count;
        if (place == _mentions.Length)
            Array.Resize(ref _mentions, place * 2);
        _mentions[place] = new Mention { FirstSentence = sentence, LastSentence = -1 };
        _surfaces.Add(SpellingOf(surface));
        _places.Add(_surfaces[place], place);
        return place;
    }

    private string SpellingOf(ReadOnlySpan<char> surface)
    {
        var spellings = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!spellings.TryGetValue(surface, out var spelling))
            _spellings.Add(spelling = surface.ToString());
        return spelling;
    }
}
