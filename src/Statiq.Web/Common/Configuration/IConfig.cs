namespace Statiq.Common;

/// <summary>A configuration value of any type. As a metadata value it is worked out when it is read.</summary>
public interface IConfig : IMetadataValue
{
    /// <summary>False when one value serves all documents of an execution.</summary>
    bool RequiresDocument { get; }

    Task<object> GetValueAsync(IDocument document, IExecutionContext context);
}
