using Articles.Subjects;

namespace Articles.Names;

/// <summary>All mentions of one article, in order of their first.</summary>
/// <param name="Forms">How each is spelt, as it was counted with other articles.</param>
/// <param name="Mentions">What the article says of each.</param>
/// <param name="SentenceCount">At least 1.</param>
/// <param name="Subjects">What the article is about beside them.</param>
internal sealed record ArticleMentions(NameForm[] Forms, Mention[] Mentions, int SentenceCount, ArticleSubjects Subjects);
