namespace Scriban.Runtime;

/// <summary>What a function does with more arguments than parameters.</summary>
public enum ScriptVarParamKind
{
    /// <summary>It refuses them.</summary>
    None,

    /// <summary>It takes them as they come.</summary>
    Direct,

    /// <summary>Its last parameter is the array of them.</summary>
    LastParameter,
}
