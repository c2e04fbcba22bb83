namespace Articles.Names;

/// <summary>A spelling of one article that was taken for another name; as <see cref="Merge"/> has it.</summary>
internal readonly record struct TakenSpelling(string Spelling, MergeReason Reason, string? Beside);
