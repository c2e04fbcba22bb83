namespace Articles;

/// <summary>Gives a corpus its tags.</summary>
public static class TagAssigner;
