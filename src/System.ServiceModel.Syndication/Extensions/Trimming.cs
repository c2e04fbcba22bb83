namespace System.ServiceModel.Syndication;

/// <summary>What serializers cost a trimmed program, said to those who call for one.</summary>
internal static class Trimming
{
    public const string Members = "Members from serialized and deserialized types may be trimmed if not referenced directly";
    public const string Code = "Serialization and deserialization requires dynamic code generation";
}
