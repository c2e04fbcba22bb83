using Articles.Subjects;
using MemoryPack;

namespace Articles.Names;

/// <summary>
/// The names of one text, and the words that it has beside them: all that the corpus needs to know of it. It depends on the text alone, and
/// on what of it is boilerplate.
/// </summary>
/// <param name="Surfaces">Each spelling once, in order of its first mention.</param>
/// <param name="Mentions">What the text says of each.</param>
/// <param name="LowerCase">Words in lower case, as <see cref="Words.WordSketch.HashOf"/> of each.</param>
/// <param name="Capitalised">Words with a capital in the middle of a sentence, likewise.</param>
/// <param name="Acronyms">Long forms and the acronyms that stood behind them in brackets.</param>
/// <param name="SentenceCount">At least 1.</param>
/// <param name="Terms">Of <see cref="ArticleSubjects"/>.</param>
/// <param name="Topics">The same.</param>
[MemoryPackable]
internal sealed partial record TextNames(string[] Surfaces, Mention[] Mentions, ulong[] LowerCase, ulong[] Capitalised, Acronym[] Acronyms,
    int SentenceCount, Term[] Terms, TopicCount[] Topics);
