namespace Articles;

/// <summary>What a tag stands for; only given where the corpus has evidence for it.</summary>
public enum TagKind
{
    Person,
    Place,
    Organisation,
    Topic,
}
