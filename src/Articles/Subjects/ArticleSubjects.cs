namespace Articles.Subjects;

/// <summary>What one article is about, beside its names.</summary>
/// <param name="Terms">Words that it has more than once or in its lead, most frequent first.</param>
/// <param name="Topics">Topics of which it has words, in order of the table.</param>
internal sealed record ArticleSubjects(Term[] Terms, TopicCount[] Topics);
