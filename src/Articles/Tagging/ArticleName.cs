using Articles.Names;

namespace Articles.Tagging;

/// <summary>What one article says of one name, over all its spellings.</summary>
internal sealed class ArticleName(Name name)
{
    public Name Name { get; set; } = name;

    /// <summary>Mentions, each by the weight of its spelling.</summary>
    public double Weight { get; set; }

    public int Count { get; set; }

    /// <summary>Mentions by name rather than by adjective, inhabitant or compound.</summary>
    public int DirectCount { get; set; }

    public int Sentences { get; set; }

    public int FirstSentence { get; set; } = int.MaxValue;

    public bool IsInHeadline { get; set; }

    public bool IsInLead { get; set; }

    public bool IsInDateline { get; set; }

    /// <summary>True where it stands behind an office or a profession: <c>premier Rutte</c>.</summary>
    public bool HasRole { get; set; }

    /// <summary>Why a surname alone was taken for this name; null where it was not.</summary>
    public string? Evidence { get; set; }

    /// <summary>The article's spellings that were taken for this name; null for none, or where nobody asks.</summary>
    public List<TakenSpelling>? Taken { get; set; }

    /// <summary>How much the article is about it, once it was scored.</summary>
    public double Score { get; set; }

    /// <summary>Counts the mentions of another name as its own.</summary>
    public void Add(ArticleName other)
    {
        Weight += other.Weight;
        Count += other.Count;
        DirectCount += other.DirectCount;
        Sentences += other.Sentences;
        FirstSentence = Math.Min(FirstSentence, other.FirstSentence);
        IsInHeadline |= other.IsInHeadline;
        IsInLead |= other.IsInLead;
        IsInDateline |= other.IsInDateline;
        HasRole |= other.HasRole;
        if (other.Taken is not null)
            (Taken ??= []).AddRange(other.Taken);
    }
}
