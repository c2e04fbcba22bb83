namespace Scriban.Runtime;

/// <summary>Shows a member that is not public to templates.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ScriptMemberImportAttribute : Attribute;
