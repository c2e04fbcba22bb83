namespace Articles.Headlines;

/// <summary>A claim and who makes it.</summary>
/// <param name="Claim">The clause, without the attribution.</param>
/// <param name="Speaker">The name by which a headline calls the speaker.</param>
internal readonly record struct Speech(string Claim, string Speaker);
