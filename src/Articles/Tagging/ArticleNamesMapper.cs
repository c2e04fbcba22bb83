using Articles.Gazetteers;
using Articles.Names;

namespace Articles.Tagging;

/// <summary>
/// Maps an article's mentions to names: a surname to the full name in the same article first, to the corpus's after that.
/// One worker owns one mapper.
/// </summary>
/// <param name="keepsTaken">True to note which spelling was taken for which name.</param>
internal sealed class ArticleNamesMapper(bool keepsTaken)
{
    private readonly ArticlePeople _people = new();
    private readonly Dictionary<Name, ArticleName> _byName = new(ReferenceEqualityComparer.Instance);

    public List<ArticleName> Map(ArticleMentions article)
    {
        _people.Clear();
        _byName.Clear();
        foreach (var form in article.Forms)
        {
            if (form.Merged!.Name is { Words.Length: > 1 } full)
                _people.Add(full);
        }

        var names = new List<ArticleName>(article.Mentions.Length);
        for (var i = 0; i < article.Forms.Length; i++)
        {
            var (form, mention) = (article.Forms[i].Merged!, article.Mentions[i]);
            if (form.Name is not { } named || _people.Resolve(named) is not { } name)
                continue;
            if (form.IsDoubtful && mention.Free == 0 && ReferenceEquals(name, named.Canonical))
                continue;
            if (!_byName.TryGetValue(name, out var entry))
            {
                _byName[name] = entry = new ArticleName(name);
                names.Add(entry);
            }

            Add(entry, form, mention);
            if (keepsTaken && Taken(form, named, name) is { } reason)
                (entry.Taken ??= []).Add(new(form.Surface, reason, null));
        }

        return names;
    }

    /// <summary>Why the spelling was taken for the name; null where it is the name's own, or known beforehand.</summary>
    private static MergeReason? Taken(NameForm form, Name named, Name name)
    {
        if (!ReferenceEquals(named.Canonical, name))
            return MergeReason.SameArticle;
        if (!ReferenceEquals(named, name))
            return named.MergedFor;

        var isOther = !name.IsGiven && form.Weight >= 1 && NameKey.Of(form.Surface) is var key && key != name.Key && key != name.Key + "s";
        return isOther && !Gazetteer.Instance.IsKnown(form.Surface) ? MergeReason.Extent : null;
    }

    private static void Add(ArticleName entry, NameForm form, in Mention mention)
    {
        var direct = mention.Free + mention.Initial;
        entry.Weight += form.Weight * (direct + (0.7 * mention.Compound));
        entry.Count += mention.Count;
        entry.DirectCount += form.Weight >= 1 ? direct : 0;
        entry.Sentences += mention.Sentences;
        entry.FirstSentence = Math.Min(entry.FirstSentence, mention.FirstSentence);
        entry.IsInHeadline |= mention.IsInHeadline;
        entry.IsInLead |= mention.IsInLead;
        entry.IsInDateline |= mention.IsInDateline;
        entry.HasRole |= mention.HasRole;
    }
}
