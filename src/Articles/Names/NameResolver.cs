using System.Globalization;
using Articles.Gazetteers;
using Articles.Rules;

namespace Articles.Names;

/// <summary>Says what each spelling of the corpus names, and how much a mention in it counts; strongest rule first.</summary>
internal sealed class NameResolver
{
    /// <summary>An adjective, an inhabitant or the head of a compound names its subject less than the name itself.</summary>
    private const double Indirect = 0.7;

    /// <summary>A word in lower case once for this many times with a capital may start a sentence as a common word.</summary>
    private const int LowerRatio = 10;

    private readonly Gazetteer _gazetteer = Gazetteer.Instance;
    private readonly CorpusForms _forms;
    private readonly NameRegistry _registry;
    private readonly string _siteLanguage;
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);

    public NameResolver(CorpusForms forms, NameRegistry registry, TagRules rules, TagOptions options)
    {
        (_forms, _registry) = (forms, registry);
        _siteLanguage = options.SiteLanguage.Split('-')[0];
        foreach (var alias in rules.Aliases)
        {
            _aliases[NameKey.Of(alias.Name)] = alias.Name;
            foreach (var other in alias.Others)
                _aliases[NameKey.Of(other)] = alias.Name;
        }
    }

    /// <summary>Gives the form its name and weight.</summary>
    public void Resolve(NameForm form)
    {
        var (name, weight) = Find(form.Surface, form);
        form.Name = name;
        form.Weight = weight;
        form.IsDoubtful = name is not null && IsDoubtful(form.Surface);
        name?.Forms.Add(form);
    }

    /// <summary>
    /// The name an editor means by a word of theirs; made where the corpus has none. An adjective or an inhabitant is
    /// evidence for a country in a text, but what an editor writes is meant: <c>Waal</c> is the river.
    /// </summary>
    public Name ForEditor(string text) =>
        (Known(text, out var weight) is { } known && weight >= 1 ? known : null) ?? _registry.GetOrAdd(text, isGiven: true);

    /// <summary>The name of a topic, under which an editor may have put it with others.</summary>
    public Name ForTopic(string topic) =>
        (_aliases.TryGetValue(NameKey.Of(topic), out var canonical) ? _registry.GetOrAdd(canonical, isGiven: true)
            : _registry.GetOrAdd(topic, TagKind.Topic, isGiven: true)).Canonical;

    private bool IsDoubtful(string surface)
    {
        if (surface.Contains(' ', StringComparison.Ordinal) || IsAcronym(surface))
            return false;

        return _gazetteer.Ambiguous.Contains(surface) || _gazetteer.SentenceStarters.Contains(surface)
            || (_forms.LowerCount(surface) is > 0 and var lower && lower * LowerRatio >= _forms.CapitalCount(surface));
    }

    private (Name? Name, double Weight) Find(string surface, NameForm form)
    {
        if (Known(surface, out var weight) is { } known)
            return (known, weight);
        if (surface.Length > 4 && IsAcronym(surface) && Known(TitleCase(surface), out weight) is { } shouted)
            return (shouted, weight);
        if (!CanBeName(surface))
            return (null, 0);
        if (WithoutNextSentence(surface) is { } name)
            return Find(name, _forms.Find(name) ?? form);
        if (form.Free == 0)
            return form.Initial > 0 ? FindInitial(surface, form) : FindCompound(surface);
        if (Base(surface, form) is { } basic)
            return (basic, 1);
        if (IsCommonWord(surface, form.Free))
            return (null, 0);

        return (_registry.GetOrAdd(surface), 1);
    }

    /// <summary><c>Michael P. Advocaten</c>: behind an initial, a word that is mostly in lower case starts a sentence.</summary>
    private string? WithoutNextSentence(string surface)
    {
        var initial = surface.IndexOf(". ", StringComparison.Ordinal);
        if (initial < 3 || surface[initial - 2] != ' ' || !char.IsUpper(surface[initial - 1]))
            return null;

        var next = surface.AsSpan(initial + 2);
        next = next.IndexOf(' ') is > 0 and var end ? next[..end] : next;
        return _forms.IsMostlyLower(next) ? surface[..(initial + 1)] : null;
    }

    /// <summary>Editors' aliases, countries with their adjectives and inhabitants, organisations, places.</summary>
    private Name? Known(string surface, out double weight)
    {
        weight = 1;
        if (_aliases.Count > 0 && _aliases.TryGetValue(NameKey.Of(surface), out var canonical))
            return _registry.GetOrAdd(canonical, isGiven: true);
        if (_gazetteer.Countries.Find(surface) is { } country)
        {
            weight = country.Kind == CountryFormKind.Name ? 1 : Indirect;
            return CountryName(country.Country);
        }

        if (_gazetteer.Organisation(surface) is { } organisation)
            return _registry.GetOrAdd(organisation, TagKind.Organisation);
        if (_gazetteer.IsPlace(surface) || _gazetteer.Countries.OfCapital(surface) is not null)
            return Place(surface);

        weight = Indirect;
        return _gazetteer.PlaceOfAdjective(surface) is { } place ? Place(place) : null;
    }

    private Name Place(string surface)
    {
        var place = _registry.GetOrAdd(
            surface.Length > 4 && IsAcronym(surface) && !_gazetteer.IsPlace(surface) ? TitleCase(surface) : surface, TagKind.Place);
        place.Country ??= _gazetteer.Countries.OfCapital(surface) is { } country ? CountryName(country) : null;
        return place;
    }

    private Name CountryName(Country country)
    {
        var display = country.Names.GetValueOrDefault(_siteLanguage) ?? country.Names.GetValueOrDefault("en")
            ?? country.Names.Values.First();
        return _aliases.Count > 0 && _aliases.TryGetValue(NameKey.Of(display), out var canonical)
            ? _registry.GetOrAdd(canonical, TagKind.Place, isGiven: true)
            : _registry.GetOrAdd(display, TagKind.Place, isGiven: true);
    }

    private bool CanBeName(string surface)
    {
        if (_gazetteer.NotNames.Contains(surface) || _gazetteer.IsAgency(surface) || IsSeveral(surface) || IsContraction(surface))
            return false;

        foreach (var word in surface.AsSpan().Split(' '))
        {
            if (!_gazetteer.FunctionWords.Contains(surface.AsSpan()[word]) || IsAcronym(surface.AsSpan()[word]))
                return true;
        }

        return false;
    }

    /// <summary><c>I’m</c>, <c>We’ve</c>, <c>Don’t</c>: two function words in one.</summary>
    private bool IsContraction(string surface)
    {
        var mark = surface.AsSpan().LastIndexOfAny('’', '\'');
        return mark > 0 && surface.AsSpan(mark + 1) is "m" or "ve" or "ll" or "re" or "d" or "s" or "t"
            && (_gazetteer.FunctionWords.Contains(surface.AsSpan(0, mark)) || surface.AsSpan(0, mark) is "Don" or "Can" or "Won" or "Didn"
                or "Isn" or "Aren" or "Wasn" or "Doesn" or "Couldn" or "Wouldn" or "Shouldn" or "Let");
    }

    /// <summary><c>PCs</c>, <c>MPs</c>: of what there are several, none is named.</summary>
    private static bool IsSeveral(string surface) =>
        surface is [_, _, .., 's'] && !surface.AsSpan(0, surface.Length - 1).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>
    /// A word that only ever starts a sentence is a name where the corpus knows it as one; a first word that is none comes off.
    /// </summary>
    private (Name? Name, double Weight) FindInitial(string surface, NameForm form)
    {
        var space = surface.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            var isName = IsAcronym(surface)
                || (!_gazetteer.FunctionWords.Contains(surface) && (_forms.IsMostlyCapital(surface) || IsUnheardOf(surface, form)));
            return isName ? (Base(surface, form) ?? _registry.GetOrAdd(surface), 1) : (null, 0);
        }

        var first = surface.AsSpan(0, space);
        if (_gazetteer.FirstNames.Contains(first) || (!_forms.IsMostlyLower(first) && !StandsBeforeName(surface, space)))
            return (Base(surface, form) ?? _registry.GetOrAdd(surface), 1);

        var rest = surface[(space + 1)..];
        if (!char.IsUpper(rest[0]))
            return (null, 0);
        return Find(rest, _forms.Find(rest) ?? new NameForm(rest) { Free = 1 });
    }

    /// <summary>A capital by position before what is a name by itself: <c>Paleontoloog Anne Schulp</c>, <c>Vakbond FNV</c>.</summary>
    private bool StandsBeforeName(string surface, int space)
    {
        if (_forms.IsMostlyCapital(surface.AsSpan(0, space)) || !surface.AsSpan(1, space - 1).ContainsAnyInRange('a', 'z'))
            return false;

        var rest = surface.AsSpan(space + 1);
        var next = rest.IndexOf(' ') is > 0 and var end ? rest[..end] : rest;
        return (next.Length < rest.Length && _gazetteer.FirstNames.Contains(next)) || _gazetteer.Organisation(rest.ToString()) is not null;
    }

    /// <summary>
    /// A word that starts several sentences and that the corpus never writes in lower case; plurals and adverbs look so by
    /// chance.
    /// </summary>
    private bool IsUnheardOf(string surface, NameForm form) =>
        form.Initial >= 2 && surface.Length >= 4 && _forms.LowerCount(surface) == 0 && !_gazetteer.SentenceStarters.Contains(surface)
        && !surface.EndsWith("en", StringComparison.Ordinal) && !surface.EndsWith("ers", StringComparison.Ordinal)
        && !surface.EndsWith("ing", StringComparison.Ordinal)
        && !(surface[^1] == 's' && surface[^2] is 'd' or 't' or 'r' or 'n' or 'l' or 'y')
        && !surface.EndsWith("lijk", StringComparison.Ordinal) && !surface.EndsWith("ly", StringComparison.Ordinal)
        && !surface.EndsWith("heid", StringComparison.Ordinal);

    /// <summary>The head of a compound is a name where it stands alone elsewhere, or is an acronym.</summary>
    private (Name? Name, double Weight) FindCompound(string surface) =>
        IsAcronym(surface) && surface.Length <= 6 ? (_registry.GetOrAdd(surface), Indirect) : (null, 0);

    /// <summary><c>Poetins</c> is Poetin’s where Poetin alone is at least as frequent, and nobody is called Poetins.</summary>
    private Name? Base(string surface, NameForm form)
    {
        if (surface.Length < 5 || surface[^1] != 's' || surface[^2] is 's')
            return null;

        var stem = surface[..^1];
        if (Known(stem, out _) is { } known)
            return known;
        if (_forms.Find(stem) is { } bare && bare.Free + bare.Initial >= form.Free + form.Initial && !_forms.EndsFullName(surface))
            return _registry.GetOrAdd(stem);

        return _forms.EndsFullName(stem) && !_forms.EndsFullName(surface) && !surface.Contains(' ', StringComparison.Ordinal)
            ? _registry.GetOrAdd(stem) : null;
    }

    /// <summary>A word that the corpus mostly writes in lower case.</summary>
    private bool IsCommonWord(string surface, int free) =>
        !surface.Contains(' ', StringComparison.Ordinal) && !IsAcronym(surface) && _forms.LowerCount(surface) is > 3 and var lower
            && lower > 3 * free;

    /// <summary>Datelines and headings shout: <c>BRUSSEL</c>, <c>NEW YORK</c>.</summary>
    private static string TitleCase(string surface) =>
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(surface.ToLowerInvariant());

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 2 || (letters == 1 && word.Length == 2 && char.IsAsciiDigit(word[1]));
    }
}
