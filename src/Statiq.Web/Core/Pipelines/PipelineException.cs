using Statiq.Common;

namespace Statiq.Core;

/// <summary>Pipelines that cannot be put in an order.</summary>
public class PipelineException : ExecutionException
{
    public PipelineException(string message)
        : base(message)
    {
    }
}
