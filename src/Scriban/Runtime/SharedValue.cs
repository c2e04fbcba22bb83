namespace Scriban.Runtime;

/// <summary>A member of a built-in object that is not a function.</summary>
internal sealed record SharedValue(string Name, object? Value, bool IsReadOnly);
