namespace Articles.Subjects;

/// <summary>How often an article has the words of a topic.</summary>
/// <param name="Topic">Index of the topic.</param>
/// <param name="Count">Times in all.</param>
/// <param name="Strong">Times that are no weak word.</param>
/// <param name="IsInLead">True where a word that is not weak stands in headline, standfirst or lead.</param>
/// <param name="FirstSentence">The sentence that first has one.</param>
internal readonly record struct TopicCount(short Topic, short Count, short Strong, bool IsInLead, int FirstSentence);
