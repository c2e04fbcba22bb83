using Articles.Subjects;

namespace Articles.Names;

/// <summary>All mentions of one article, in order of their first.</summary>
internal sealed record ArticleMentions(Mention[] Mentions, int SentenceCount, ArticleSubjects Subjects);
