namespace Articles.Subjects;

/// <summary>A subject of newsrooms that is a common noun.</summary>
/// <param name="Dutch">Its name on a Dutch site.</param>
/// <param name="English">Its name on any other.</param>
internal sealed record Topic(string Dutch, string English)
{
    /// <param name="language">The site’s, without region.</param>
    public string NameIn(string language) => language == "nl" ? Dutch : English;
}
