using System.Collections.Immutable;
using Articles.Gazetteers;
using Articles.Names;
using Articles.Tagging;
using Articles.Words;

namespace Articles.Doubts;

/// <summary>
/// Finds the tags of a corpus that look wrong. A tag of which an editor said anything, in <c>tags.yml</c> or on an article, is not doubted.
/// </summary>
public static class TagChecker
{
    /// <summary>A tag on more of the corpus than this tells no article from another.</summary>
    private const double LargestShare = 0.6;

    private const int SmallestCorpus = 5;

    /// <summary>A word in lower case once for so many mentions with a capital is a slip.</summary>
    private const int LowerRatio = 20;

    /// <summary>Two spellings differ much where more of the longer one than this was changed.</summary>
    private const double LargestChange = 1.0 / 3;

    /// <summary>By doubt, then by slug.</summary>
    public static ImmutableArray<DoubtfulTag> Check(TaggedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var decided = Decided(corpus);
        var tags = corpus.Tags.Where(t => !decided.Contains(NameKey.Of(t.Name))).ToArray();
        var first = FirstArticles(corpus);
        return
        [
            .. CommonWords(corpus, tags)
                .Concat(OtherSpellings(corpus, tags)).Concat(PersonsAndPlaces(corpus, tags)).Concat(Everywhere(corpus, tags))
                .Concat(tags.Where(t => t.ArticleCount == 1 && corpus.Articles.Length > 1)
                    .Select(t => new Found(t, TagDoubt.OneArticle, 1)))
                .Where(found => first.ContainsKey(found.Tag.Slug))
                .Select(found => new DoubtfulTag(found.Tag, found.Doubt, found.Count, found.Other, first[found.Tag.Slug])),
        ];
    }

    private static HashSet<string> Decided(TaggedCorpus corpus)
    {
        var rules = corpus.Rules;
        var given = corpus.Articles.Select(a => a.TagOverride).SelectMany(o => o.Add.Concat(o.Replace ?? []));
        return
        [
            .. rules.Aliases.Select(a => a.Name).Concat(rules.Kinds.Keys).Concat(rules.Broader.Keys)
                .Concat(rules.Topics.Select(t => t.Name)).Concat(rules.Pins.Select(p => p.Name)).Concat(given).Select(NameKey.Of),
        ];
    }

    private static Dictionary<string, Article> FirstArticles(TaggedCorpus corpus)
    {
        var first = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in corpus.Articles)
        {
            foreach (var tag in article.Tags)
                first.TryAdd(tag.Tag.Slug, article);
        }

        return first;
    }

    private static IEnumerable<Found> CommonWords(TaggedCorpus corpus, Tag[] tags)
    {
        var words = tags.Where(t => t.Kind != TagKind.Topic && !t.Name.Contains(' ', StringComparison.Ordinal) && t.Name.Any(char.IsLower))
            .ToLookup(t => t.Name.ToLowerInvariant(), StringComparer.Ordinal);
        var (lower, capital) = Count(corpus, word => words.Contains(word));
        return words.SelectMany(w => w)
            .Select(t => (Tag: t, Lower: lower.GetValueOrDefault(t.Name.ToLowerInvariant()), Word: t.Name.ToLowerInvariant()))
            .Where(t => t.Lower > 0
                && (t.Lower * LowerRatio >= capital.GetValueOrDefault(t.Word) || Gazetteer.Instance.Ambiguous.Contains(t.Tag.Name)))
            .Select(t => new Found(t.Tag, TagDoubt.CommonWord, t.Lower));
    }

    /// <summary>How often words stand in the texts in lower case and with a capital.</summary>
    private static (Dictionary<string, int> Lower, Dictionary<string, int> Capital) Count(TaggedCorpus corpus, Predicate<string> isWanted)
    {
        var (lower, capital) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var tokenizer = new Tokenizer(capacity: 1024);
        foreach (var text in corpus.Articles.SelectMany(a => a.Blocks).Select(b => b.Text))
        {
            tokenizer.Read(text);
            foreach (var token in tokenizer.Tokens)
            {
                var word = token.In(text).ToString();
                var key = word.ToLowerInvariant();
                if (!isWanted(key))
                    continue;
                var counts = word == key ? lower : capital;
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return (lower, capital);
    }

    private static IEnumerable<Found> OtherSpellings(TaggedCorpus corpus, Tag[] tags)
    {
        var byName = tags.ToLookup(t => t.Name, StringComparer.Ordinal);
        return corpus.Merges.Where(m => m.Reason == MergeReason.Transliteration)
            .Where(m => SpellingDistance.Of(NameKey.Of(m.Spelling), NameKey.Of(m.Name)) > LargestChange)
            .SelectMany(m => byName[m.Name].Select(t => new Found(t, TagDoubt.OtherSpelling, m.Sources.Length, m.Spelling)));
    }

    /// <summary>The person's name, or their surname, is that of a tag that is a place.</summary>
    private static IEnumerable<Found> PersonsAndPlaces(TaggedCorpus corpus, Tag[] tags)
    {
        var places = corpus.Tags.Where(t => t.Kind == TagKind.Place).ToLookup(t => NameKey.Of(t.Name), t => t.Name, StringComparer.Ordinal);
        foreach (var person in tags.Where(t => t.Kind == TagKind.Person))
        {
            var place = places[NameKey.Of(person.Name[(person.Name.LastIndexOf(' ') + 1)..])].FirstOrDefault()
                ?? (Gazetteer.Instance.IsPlace(person.Name) ? person.Name : null);
            if (place is not null)
                yield return new Found(person, TagDoubt.PersonAndPlace, person.ArticleCount, place);
        }
    }

    private static IEnumerable<Found> Everywhere(TaggedCorpus corpus, Tag[] tags) =>
        tags.Where(t => corpus.Articles.Length >= SmallestCorpus && t.ArticleCount > corpus.Articles.Length * LargestShare)
            .Select(t => new Found(t, TagDoubt.Everywhere, t.ArticleCount));

    private sealed record Found(Tag Tag, TagDoubt Doubt, int Count, string? Other = null);
}
