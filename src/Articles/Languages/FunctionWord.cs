namespace Articles.Languages;

/// <summary>A function word and the languages that have it.</summary>
/// <param name="Languages">Places in the table's languages.</param>
/// <param name="Weight">What it tells for each of them: a word of one language twice as much as a word of two.</param>
internal sealed record FunctionWord(int[] Languages, double Weight);
