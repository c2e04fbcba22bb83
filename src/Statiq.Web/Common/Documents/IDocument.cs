using Microsoft.Extensions.Logging;

namespace Statiq.Common;

/// <summary>Content and metadata on its way through the pipelines. Documents do not change: they are cloned.</summary>
public interface IDocument : IMetadata, IDisplayable, IContentProviderFactory, ILogger
{
    /// <summary>When the document was made, in ticks of a clock that starts with the program; its clones keep it.</summary>
    long Timestamp { get; }

    /// <summary>Given when the document is created and kept by its clones.</summary>
    Guid Id { get; }

    /// <summary>The absolute path that the document comes from, or the null path.</summary>
    NormalizedPath Source { get; }

    /// <summary>The path below the output folder that the document goes to, or the null path.</summary>
    NormalizedPath Destination { get; }

    /// <summary>The content; never null.</summary>
    IContentProvider ContentProvider { get; }

    /// <summary>
    /// A changed copy. What is null stays as it is, items are added to those there are, and a source once set stays.
    /// </summary>
    IDocument Clone(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null);

    IContentProvider IContentProviderFactory.GetContentProvider() => ContentProvider;

    IContentProvider IContentProviderFactory.GetContentProvider(string mediaType) => ContentProvider.CloneWithMediaType(mediaType);

    string IDisplayable.ToDisplayString() => Source.ToDisplayString("unknown source");

    // Messages logged through a document name it.
    void ILogger.Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception exception,
        Func<TState, Exception, string> formatter) =>
        IExecutionContext.Current.Log(logLevel, eventId, state, exception, (x, ex) => $"[{ToDisplayString()}] {formatter(x, ex)}");

    bool ILogger.IsEnabled(LogLevel logLevel) => IExecutionContext.Current.IsEnabled(logLevel);

    IDisposable ILogger.BeginScope<TState>(TState state) => IExecutionContext.Current.BeginScope(state);
}
