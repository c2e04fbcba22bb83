namespace Articles.Names;

/// <summary>
/// One spelling of a name and what the corpus tells of it. Mutable while one worker counts; merged and frozen after that.
/// </summary>
internal sealed class NameForm(string surface)
{
    public string Surface { get; } = surface;

    /// <summary>Times with a capital that grammar does not ask for.</summary>
    public int Free { get; set; }

    /// <summary>Times at the start of a sentence.</summary>
    public int Initial { get; set; }

    /// <summary>Times as the head of a compound (<c>NAVO-top</c>).</summary>
    public int Compound { get; set; }

    public int Articles { get; set; }

    /// <summary>Times after a title, beside a verb of saying, or before an age: what only persons get.</summary>
    public int PersonEvidence { get; set; }

    /// <summary>Articles that go on with its last word alone.</summary>
    public int Shortened { get; set; }

    /// <summary>Times after <c>in</c>, <c>uit</c>, <c>gemeente</c> …, or as a dateline.</summary>
    public int PlaceEvidence { get; set; }

    /// <summary>The same spelling over the whole corpus, once workers were merged.</summary>
    public NameForm? Merged { get; set; }

    /// <summary>What it names; null for nothing. Set once, after merging.</summary>
    public Name? Name { get; set; }

    /// <summary>True for a word that the corpus has in lower case, too, so that it names nothing where it only starts sentences.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>How much one mention in this form counts for its name.</summary>
    public double Weight { get; set; } = 1;

    /// <summary>Adds what one article says of it.</summary>
    public void Add(in Mention mention)
    {
        Free += mention.Free;
        Initial += mention.Initial;
        Compound += mention.Compound;
        Articles++;
        PersonEvidence += mention.PersonEvidence;
        PlaceEvidence += mention.PlaceEvidence;
        Shortened += mention.IsShortened ? 1 : 0;
    }

    public void Add(NameForm other)
    {
        Free += other.Free;
        Initial += other.Initial;
        Compound += other.Compound;
        Articles += other.Articles;
        PersonEvidence += other.PersonEvidence;
        PlaceEvidence += other.PlaceEvidence;
        Shortened += other.Shortened;
    }
}
