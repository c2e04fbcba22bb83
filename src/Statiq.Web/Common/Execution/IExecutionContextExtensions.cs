using System.Collections;

namespace Statiq.Common;

/// <summary>Documents from values of any kind.</summary>
public static class IExecutionContextExtensions
{
    /// <summary>
    /// Documents are taken as they are, modules run on the inputs, metadata are added to the document, and anything
    /// else becomes content: one document for each item of a sequence. Null leaves the document as it is.
    /// </summary>
    public static async Task<IEnumerable<IDocument>> CloneOrCreateDocumentsAsync(
        this IExecutionContext executionContext,
        IDocument document,
        IEnumerable<IDocument> moduleInputs,
        object value) =>
        value switch
        {
            null => [document],
            IDocument single => [single],
            IEnumerable<IDocument> documents => documents,
            IEnumerable<KeyValuePair<string, object>> items => [executionContext.CloneOrCreateDocument(document, items)],
            IModule module => await executionContext.ExecuteModulesAsync([module], moduleInputs),
            IEnumerable<IModule> modules => await executionContext.ExecuteModulesAsync(modules, moduleInputs),
            IEnumerable items and not string => [.. items.Cast<object>().Select(x => WithContent(executionContext, document, x))],
            _ => [WithContent(executionContext, document, value)]
        };

    private static IDocument WithContent(IExecutionContext context, IDocument document, object value)
    {
        var mediaType = document?.ContentProvider.MediaType;
        return context.CloneOrCreateDocument(
            document,
            value switch
            {
                IContentProvider content => content,
                IContentProviderFactory factory => factory.GetContentProvider(mediaType),
                Stream stream => context.GetContentProvider(stream, mediaType),
                _ => context.GetContentProvider(value?.ToString(), mediaType)
            });
    }
}
