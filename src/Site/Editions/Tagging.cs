using System.Collections.Immutable;
using Articles.Names;
using Articles.Rules;
using Articles.Tagging;

namespace Site.Editions;

/// <summary>The tags of a corpus, and what editors' rules say of names.</summary>
/// <param name="Corpus">Every article with its tags.</param>
/// <param name="Aliases">From the key of a spelling to that of the name it stands for.</param>
internal sealed record Tagging(TaggedCorpus Corpus, ImmutableDictionary<string, string> Aliases)
{
    public static readonly Tagging None = new(new([], [], []), ImmutableDictionary<string, string>.Empty);

    public static Tagging Of(TaggedCorpus corpus, TagRules rules)
    {
        var aliases = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var alias in rules.Aliases)
        {
            foreach (var other in alias.Others.Select(NameKey.Of).Where(other => other != NameKey.Of(alias.Name)))
                aliases[other] = NameKey.Of(alias.Name);
        }

        return new(corpus, aliases.ToImmutable());
    }
}
