using System.Collections.Frozen;
using Articles.Gazetteers;
using Articles.Roles;
using Articles.Spans;
using Articles.Subjects;
using Articles.Words;

namespace Articles.Names;

/// <summary>
/// Finds the names of one article after another and counts their spellings over the articles it has seen.
/// One worker owns one finder; finders are merged when all articles were read.
/// </summary>
internal sealed class MentionFinder(int articles)
{
    private readonly Gazetteer _gazetteer = Gazetteer.Instance;
    private readonly Tokenizer _tokenizer = new(capacity: 1024);
    private readonly Dictionary<string, NameForm> _forms = new(StringComparer.Ordinal);
    private readonly SubjectCounter _subjects = new();
    private Mention[] _mentions = new Mention[64];
    private int _count;
    private int _sentenceOffset;
    private Place _place;

    private enum Place
    {
        Headline,
        Lead,
        Body,
        Dateline,
    }

    public IReadOnlyCollection<NameForm> Forms => _forms.Values;

    /// <summary>Words in lower case.</summary>
    public WordSketch LowerCase { get; } = new(articles);

    /// <summary>Words with a capital in the middle of a sentence.</summary>
    public WordSketch Capitalised { get; } = new(articles);

    /// <summary>Long forms and the acronyms that stood behind them in brackets.</summary>
    public List<Acronym> Acronyms { get; } = [];

    public ArticleMentions Find(Article article, FrozenSet<string> boilerplate)
    {
        _count = 0;
        _sentenceOffset = 0;
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

        var mentions = _mentions[.._count];
        foreach (var mention in mentions)
        {
            mention.Form.Articles++;
            if (IsShortened(mention.Form.Surface))
                mention.Form.Shortened++;
        }

        foreach (var mention in mentions)
            mention.Form.Mention = -1;
        return new ArticleMentions(mentions, Math.Max(1, _sentenceOffset), _subjects.Finish());
    }

    /// <summary>True where the article goes on with the last word alone, as it does with persons.</summary>
    private bool IsShortened(string surface)
    {
        var space = surface.LastIndexOf(' ');
        return space > 0 && _forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surface.AsSpan(space + 1), out var last)
            && last.Mention >= 0;
    }

    private void Read(string text, Place place)
    {
        _place = place;
        _tokenizer.Read(text);
        var tokens = _tokenizer.Tokens;
        _subjects.Read(text, tokens, _sentenceOffset, isLead: place is Place.Headline or Place.Lead);
        if (!ShoutRule.IsShouted(tokens))
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

        LowerCase.Add(word);
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
        var form = Add(surface, tokens[first], isCompound, isInitial);
        if (form is null || isCompound)
            return;
        _mentions[form.Mention].HasRole |= hasRole;
        if (hasTitle || NameEvidence.IsPerson(text, tokens, end))
            form.PersonEvidence++;
        if (_place == Place.Dateline || NameEvidence.IsPlace(text, tokens, first))
            form.PlaceEvidence++;
        AddAcronym(text, tokens, end, form);
    }

    /// <summary><c>Europese Unie (EU)</c> and <c>EU (Europese Unie)</c> say that both are one.</summary>
    private void AddAcronym(string text, ReadOnlySpan<Token> tokens, int end, NameForm form)
    {
        if (end >= tokens.Length || !tokens[end].Is(TokenMarks.AfterBracket) || tokens[end].End >= text.Length
            || text[tokens[end].End] != ')')
            return;
        if (tokens[end].Is(TokenMarks.AllCapitals) && tokens[end].Length <= 6 && AcronymRule.Fits(form.Surface, tokens[end].In(text)))
            Acronyms.Add(new Acronym(form.Surface, tokens[end].In(text).ToString()));
    }

    private void CountCapitals(string text, ReadOnlySpan<Token> name)
    {
        foreach (var token in name)
        {
            if (token.Is(TokenMarks.Capital) && !token.Is(TokenMarks.SentenceStart | TokenMarks.MayBeSentenceStart) && token.Length <= 32)
                Capitalised.Add(token.In(text));
            else if (!token.Is(TokenMarks.Capital) && token.Length <= 32)
                LowerCase.Add(token.In(text));
        }
    }

    private NameForm? Add(ReadOnlySpan<char> surface, Token token, bool isCompound, bool isInitial)
    {
        if (surface.Length is < 2 or > 80)
            return null;

        var form = FormOf(surface);
        if (isCompound)
            form.Compound++;
        else if (isInitial)
            form.Initial++;
        else
            form.Free++;

        var sentence = _sentenceOffset + token.Sentence;
        if (form.Mention < 0)
        {
            if (_count == _mentions.Length)
                Array.Resize(ref _mentions, _count * 2);
            form.Mention = _count++;
            _mentions[form.Mention] = new Mention { Form = form, FirstSentence = sentence, LastSentence = -1 };
        }

        Count(ref _mentions[form.Mention], sentence, isCompound, isInitial);
        return form;
    }

    private void Count(ref Mention mention, int sentence, bool isCompound, bool isInitial)
    {
        if (mention.Count == short.MaxValue)
            return;

        mention.Count++;
        mention.FreeCount += (short)(isCompound || isInitial ? 0 : 1);
        mention.CompoundCount += (short)(isCompound ? 1 : 0);
        mention.Sentences += (short)(sentence != mention.LastSentence ? 1 : 0);
        mention.LastSentence = sentence;
        mention.IsInHeadline |= _place == Place.Headline;
        mention.IsInLead |= _place == Place.Lead;
        mention.IsInDateline |= _place == Place.Dateline;
    }

    private NameForm FormOf(ReadOnlySpan<char> surface)
    {
        var lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(surface, out var form))
            return form;

        form = new NameForm(surface.ToString());
        _forms.Add(form.Surface, form);
        return form;
    }
}
