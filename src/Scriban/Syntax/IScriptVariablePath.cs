namespace Scriban.Syntax;

/// <summary>An expression that can be assigned to: a variable, a member or an indexer.</summary>
public interface IScriptVariablePath
{
    /// <summary>The value as stored: a function is not called.</summary>
    object? GetValue(TemplateContext context);

    void SetValue(TemplateContext context, object? valueToSet);

    /// <summary>The variable that the path starts with, or null where it starts with another expression.</summary>
    string? GetFirstPath();
}
