namespace Scriban.Runtime;

/// <summary>What a function takes and gives.</summary>
public interface IScriptFunctionInfo
{
    /// <summary>Parameters without a default value.</summary>
    int RequiredParameterCount { get; }

    int ParameterCount { get; }

    ScriptVarParamKind VarParamKind { get; }

    Type ReturnType { get; }

    ScriptParameterInfo GetParameterInfo(int index);
}
