namespace Scriban.Syntax;

/// <summary>Where a variable lives.</summary>
public enum ScriptVariableScope
{
    /// <summary><c>name</c>: in the current object, then in those below it.</summary>
    Global,

    /// <summary><c>$name</c>: in the running function or included page.</summary>
    Local,
}
