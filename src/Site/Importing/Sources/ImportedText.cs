using System.Collections.Immutable;
using Articles;
using Site.Importing.Markup;

namespace Site.Importing.Sources;

/// <summary>A text as an old site had it.</summary>
/// <param name="Key">By which the same source knows it again next time; never shown to readers.</param>
/// <param name="Place">What it comes from, for what is reported.</param>
/// <param name="Title">Its headline; empty for none.</param>
internal sealed record ImportedText(string Key, TextPlace Place, string Title)
{
    /// <summary>Its id in the old site's feeds, as it stood there; null where that is not known.</summary>
    public string? Id { get; init; }

    /// <summary>Where readers had it; null for a draft, and where that is not known.</summary>
    public Uri? Address { get; init; }

    /// <summary>Other addresses that led to it.</summary>
    public ImmutableArray<Uri> Former { get; init; } = [];

    /// <summary>The part of its address that is its own, as the old site had it; null for none.</summary>
    public string? Slug { get; init; }

    public EditorialDate? Published { get; init; }

    public EditorialDate? Updated { get; init; }

    public string? Author { get; init; }

    public string? Section { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public string? Summary { get; init; }

    public string? Language { get; init; }

    /// <summary>Its source is an address, or a path beside the text.</summary>
    public Picture? Picture { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>True for a page that stands in no list, such as an imprint.</summary>
    public bool IsPage { get; init; }

    /// <summary>Its own file, by which others may link to it, absolute; null where there is none.</summary>
    public string? File { get; init; }

    /// <summary>The folder that its own addresses start in, absolute; null where there is none.</summary>
    public string? Folder { get; init; }

    public required IImportedBody Body { get; init; }
}

/// <summary>Where in an export something stands.</summary>
/// <param name="File">Its name in messages.</param>
/// <param name="Line">1-based.</param>
internal readonly record struct TextPlace(string File, int Line);
