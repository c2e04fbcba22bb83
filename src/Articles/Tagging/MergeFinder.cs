using System.Collections.Immutable;
using Articles.Names;

namespace Articles.Tagging;

/// <summary>Gathers over the corpus which spellings were taken for which tags.</summary>
internal static class MergeFinder
{
    public static ImmutableArray<Merge> Find(
        ImmutableArray<Article> articles, List<SelectedTag>[] selected, IReadOnlyDictionary<Name, Tag> tags)
    {
        var found = new Dictionary<(string Name, TakenSpelling Taken), List<string>>();
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var tag in selected[i].Where(t => t.Taken is not null))
            {
                foreach (var taken in tag.Taken!.Distinct().Where(t => t.Spelling != tags[tag.Name].Name))
                {
                    if (!found.TryGetValue((tags[tag.Name].Name, taken), out var sources))
                        found[(tags[tag.Name].Name, taken)] = sources = [];
                    sources.Add(articles[i].Source);
                }
            }
        }

        return
        [
            .. found.Select(f => new Merge(f.Key.Taken.Spelling, f.Key.Name, f.Key.Taken.Reason, f.Key.Taken.Beside, [.. f.Value]))
                .OrderBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Spelling, StringComparer.Ordinal).ThenBy(m => m.Reason)
                .ThenBy(m => m.Beside, StringComparer.Ordinal),
        ];
    }
}
