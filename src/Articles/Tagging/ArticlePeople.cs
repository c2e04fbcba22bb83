using Articles.Names;
using Articles.Spans;

namespace Articles.Tagging;

/// <summary>The full names of one article, by the words they are shortened to.</summary>
internal sealed class ArticlePeople
{
    /// <summary>Null marks a word that more than one name is shortened to.</summary>
    private readonly Dictionary<string, Name?> _byLastWord = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Name?> _byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Names with an article or a particle of their own: <c>De Dolfijn</c>, <c>Van Dale</c>.</summary>
    private readonly Dictionary<string, Name?> _byArticle = new(StringComparer.Ordinal);

    /// <summary>Forgets the article before.</summary>
    public void Clear()
    {
        _byLastWord.Clear();
        _byFirstWord.Clear();
        _byArticle.Clear();
    }

    public void Add(Name full)
    {
        if (full.Kind == TagKind.Place)
            return;
        if (PersonShape.IsBare(full))
        {
            if (full.Words is ["De" or "Het" or "The" or "Van", _])
                Add(_byArticle, full.LastKey, full.Canonical);
            return;
        }

        if (FamilyNames.IsFirstIn(full.Words))
        {
            Add(_byLastWord, full.FirstKey, full.Canonical);
            return;
        }

        Add(_byLastWord, full.LastKey, full.Canonical);
        if (full.IsPersonLike)
            Add(_byFirstWord, full.FirstKey, full.Canonical);
    }

    /// <summary>What a name means in this article; null where it could be two persons.</summary>
    public Name? Resolve(Name name)
    {
        if (name.IsGiven || name.Kind is TagKind.Organisation || !PersonShape.IsBare(name))
            return name.Canonical;
        if (_byLastWord.TryGetValue(name.LastKey, out var full))
            return full is null || CanStandFor(name, full) ? full : name.Canonical;
        if (name.Words.Length == 1 && name.Kind is null && _byFirstWord.TryGetValue(name.Key, out var person))
            return person;
        if (name.Words.Length == 1 && name.Kind is null && _byArticle.TryGetValue(name.Key, out var withArticle))
            return withArticle;

        return name.Canonical;
    }

    /// <summary>A known place is no surname unless a person bears it.</summary>
    private static bool CanStandFor(Name name, Name full) => name.Kind is null || full.IsPersonLike;

    private static void Add(Dictionary<string, Name?> names, string key, Name full)
    {
        if (!names.TryGetValue(key, out var known))
            names[key] = full;
        else if (!ReferenceEquals(known, full))
            names[key] = null;
    }
}
