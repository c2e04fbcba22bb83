using System.Text;

namespace Articles;

/// <summary>Writes what an editor may want to decide as a fragment of <c>tags.yml</c>.</summary>
public static class SuggestionWriter
{
    public static string Write(TaggedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var yaml = new StringBuilder("# Suggestions: take over into input/tags.yml what is right.\n");
        yaml.Append("aliases:\n");
        foreach (var tag in corpus.Tags.Where(t => !t.Aliases.IsEmpty))
            yaml.Append("  ").Append(YamlText.Quote(tag.Name)).Append(": [").AppendJoin(", ", tag.Aliases.Select(YamlText.Quote)).Append("]\n");
        return yaml.ToString();
    }
}
