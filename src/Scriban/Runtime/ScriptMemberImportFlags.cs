namespace Scriban.Runtime;

/// <summary>Which members of a .NET type are imported.</summary>
[Flags]
public enum ScriptMemberImportFlags
{
    Field = 1,
    Property = 2,
    Method = 4,
    MethodInstance = 8,
    All = Field | Property | Method | MethodInstance,
}
