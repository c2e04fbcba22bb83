using System.Collections.Immutable;
using System.Text;
using Articles.Editing;
using Articles.Names;
using Articles.Rules;

namespace Articles.Tagging;

/// <summary>Writes <c>input/tags.lock.yml</c>, and takes the lock one build further.</summary>
public static class TagLockWriter
{
    private const string Header = """
        # Published tags and their addresses. Written by the build; commit it.
        # A tag keeps its slug when texts are added or rules change; a 'former' slug redirects.

        """;

    /// <summary>The file's text: by slug, one tag a block, the same bytes for the same lock.</summary>
    public static string Write(TagLock tagLock)
    {
        ArgumentNullException.ThrowIfNull(tagLock);
        var yaml = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (var tag in tagLock.Tags.OrderBy(t => t.Slug, StringComparer.Ordinal))
        {
            yaml.Append(YamlText.Quote(tag.Slug)).Append(":\n  name: ").Append(YamlText.Quote(tag.Name)).Append('\n');
            AppendList(yaml, "aliases", tag.Aliases);
            AppendList(yaml, "former", tag.FormerSlugs);
        }

        return yaml.ToString();
    }

    private static void AppendList(StringBuilder yaml, string key, ImmutableArray<string> values)
    {
        if (!values.IsEmpty)
            yaml.Append("  ").Append(key).Append(": [").AppendJoin(", ", values.Select(YamlText.Quote)).Append("]\n");
    }

    /// <summary>
    /// The lock after a build: what was published stays, new tags are added, new spellings join the tag they were merged into,
    /// and a tag that an editor merged into another becomes its former slug.
    /// </summary>
    public static TagLock Next(TagLock last, TaggedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(corpus);

        var next = corpus.Tags.ToDictionary(t => t.Slug, t => new LockedTag(t.Slug, t.Name, t.Aliases, []), StringComparer.Ordinal);
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in corpus.Tags)
        {
            foreach (var alias in tag.Aliases)
                byName.TryAdd(NameKey.Of(alias), tag.Slug);
        }

        foreach (var tag in corpus.Tags)
            byName[NameKey.Of(tag.Name)] = tag.Slug;

        foreach (var old in last.Tags)
        {
            var slug = next.ContainsKey(old.Slug) ? old.Slug : byName.GetValueOrDefault(NameKey.Of(old.Name), old.Slug);
            next[slug] = Join(next.GetValueOrDefault(slug), old, slug);
        }

        return new TagLock([.. next.Values.OrderBy(t => t.Slug, StringComparer.Ordinal)]);
    }

    private static LockedTag Join(LockedTag? now, LockedTag old, string slug)
    {
        if (now is null)
            return old;

        var aliases = now.Aliases.Union(old.Aliases, StringComparer.Ordinal).Append(old.Name).Where(a => a != now.Name);
        var former = now.FormerSlugs.Union(old.FormerSlugs, StringComparer.Ordinal).Append(old.Slug).Where(s => s != slug);
        return now with
        {
            Aliases = [.. aliases.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            FormerSlugs = [.. former.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }
}
