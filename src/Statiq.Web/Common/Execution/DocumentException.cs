namespace Statiq.Common;

/// <summary>Carries the document that a module failed with, until the engine knows pipeline, phase and module.</summary>
internal sealed class DocumentException(IDocument document, Exception innerException)
    : Exception(innerException.Message, innerException)
{
    public IDocument Document { get; } = document;

    public static bool ShouldWrap(Exception exception) =>
        exception is not (OperationCanceledException or ExecutionException or DocumentException)
        && !(exception is AggregateException many && many.InnerExceptions.All(x => !ShouldWrap(x)));
}
