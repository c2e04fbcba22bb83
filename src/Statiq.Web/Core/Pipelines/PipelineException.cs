using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Pipelines that cannot be put in an order, or one that failed; then the message names pipeline, phase, module and
/// document, and the inner exception is what the module threw.
/// </summary>
public class PipelineException : ExecutionException
{
    public PipelineException()
    {
    }

    public PipelineException(string message)
        : base(message)
    {
    }

    public PipelineException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
