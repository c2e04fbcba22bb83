namespace Articles.Names;

/// <summary>Something the corpus names, over all its spellings.</summary>
internal sealed class Name(string key, string display)
{
    private Name? _canonical;

    /// <summary>The form without case, marks and punctuation.</summary>
    public string Key { get; } = key;

    /// <summary>As readers see it.</summary>
    public string Display { get; set; } = display;

    public TagKind? Kind { get; set; }

    /// <summary>True where an editor chose the name, so that spelling statistics do not change it.</summary>
    public bool IsGiven { get; init; }

    /// <summary>The country it is the capital of; null for none.</summary>
    public Name? Country { get; set; }

    public List<NameForm> Forms { get; } = [];

    /// <summary>The words of the name.</summary>
    public string[] Words { get; } = display.Split(' ');

    /// <summary>Key of its last word, by which persons are known after their first mention.</summary>
    public string LastKey { get; } = display.Contains(' ', StringComparison.Ordinal)
        ? NameKey.Of(display[(display.LastIndexOf(' ') + 1)..]) : key;

    /// <summary>Key of its first word.</summary>
    public string FirstKey { get; } = display.Contains(' ', StringComparison.Ordinal)
        ? NameKey.Of(display[..display.IndexOf(' ', StringComparison.Ordinal)]) : key;

    /// <summary>True where it looks like first name and surname of a person.</summary>
    public bool IsPersonLike { get; set; }

    /// <summary>Articles that name it in full.</summary>
    public int Articles { get; set; }

    /// <summary>Articles that name it in any form.</summary>
    public int Frequency { get; set; }

    /// <summary>The person whose surname it is, and whom it may stand for where an article says so; null for none.</summary>
    public Name? Bearer { get; set; }

    /// <summary>The name this one was merged into; itself where it was not.</summary>
    public Name Canonical => _canonical is null ? this : _canonical = _canonical.Canonical;

    /// <summary>Why it was merged into another; null where it was not.</summary>
    public MergeReason? MergedFor { get; private set; }

    public void MergeInto(Name other, MergeReason reason)
    {
        if (ReferenceEquals(other.Canonical, Canonical))
            return;

        MergedFor ??= reason;
        Canonical._canonical = other.Canonical;
    }
}
