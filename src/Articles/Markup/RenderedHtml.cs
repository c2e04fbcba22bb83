using System.Collections.Immutable;

namespace Articles.Markup;

/// <summary>A piece of HTML that was rendered of a text, and where in the text its parts come from.</summary>
/// <param name="Html">The markup, raw HTML as its author wrote it.</param>
/// <param name="Places">By offset.</param>
internal sealed record RenderedHtml(string Html, ImmutableArray<SourcePlace> Places)
{
    /// <summary>One piece of several, with a line feed between them.</summary>
    public static RenderedHtml Join(IReadOnlyList<RenderedHtml> pieces)
    {
        var places = ImmutableArray.CreateBuilder<SourcePlace>();
        var offset = 0;
        foreach (var piece in pieces)
        {
            places.AddRange(piece.Places.Select(place => place with { Offset = place.Offset + offset }));
            offset += piece.Html.Length + 1;
        }

        return new(string.Join('\n', pieces.Select(piece => piece.Html)), places.ToImmutable());
    }

    /// <summary>The line and column, both 1-based, of the part of the text that an offset of the markup comes from.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var place = Places.LastOrDefault(p => p.Offset <= offset, new SourcePlace(0, 1, 1));
        var passed = Html.AsSpan(place.Offset, Math.Max(0, Math.Min(offset, Html.Length) - place.Offset));
        return passed.LastIndexOf('\n') is >= 0 and var feed
            ? (place.Line + passed.Count('\n'), passed.Length - feed)
            : (place.Line, place.Column + passed.Length);
    }
}
