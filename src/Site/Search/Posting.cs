namespace Site.Search;

/// <summary>That a document has a term, and how much the term weighs in it; 32 bits, so that millions fit.</summary>
internal readonly record struct Posting
{
    private const int WeightBits = 3;
    private const int NamedBit = 1 << WeightBits;
    private const int DocumentShift = WeightBits + 1;
    private readonly uint _bits;

    public Posting(int document, int weight, bool isNamed)
        => _bits = ((uint)document << DocumentShift) | (isNamed ? NamedBit : 0u) | (uint)ClassOf(weight);

    /// <summary>The weights that are told apart; a weight counts as the largest of them that it reaches.</summary>
    public static ReadOnlySpan<int> Weights => [1, 2, 3, 5, 8, 13, 21, 34];

    public int Document => (int)(_bits >> DocumentShift);

    /// <summary>Index into <see cref="Weights"/>.</summary>
    public int WeightClass => (int)(_bits & (NamedBit - 1));

    /// <summary>Whether the term is in the title or a tag.</summary>
    public bool IsNamed => (_bits & NamedBit) != 0;

    private static int ClassOf(int weight)
    {
        var found = Weights.Length - 1;
        while (Weights[found] > weight) found--;
        return found;
    }
}
