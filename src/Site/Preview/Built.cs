using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Site.Preview;

/// <summary>What builds changed, as far as a page that shows what was before needs to know.</summary>
/// <param name="IsStyle">True where nothing changed but style sheets.</param>
/// <param name="Moved">Pages with another address: from the old one to the new one.</param>
internal sealed record Built(bool IsStyle, ImmutableDictionary<string, string> Moved)
{
    /// <summary>This and what changed after it: an address may have been taken by another page meanwhile.</summary>
    public Built Then(Built next) => new(
        IsStyle && next.IsStyle,
        Moved.Keys.Union(next.Moved.Keys).Select(from => (From: from, To: next.After(After(from)))).Where(page => page.From != page.To)
            .ToImmutableDictionary(page => page.From, page => page.To));

    private string After(string address) => Moved.GetValueOrDefault(address, address);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(Built))]
internal sealed partial class PreviewJson : JsonSerializerContext;
