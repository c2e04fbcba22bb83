using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Makes one document of all: the first one, with the content of the others after its own and their metadata in place
/// of its own.
/// </summary>
public class CombineDocuments : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        IDocument combined = null;
        foreach (var input in context.Inputs)
        {
            var mediaType = combined?.ContentProvider.MediaType;
            combined = combined is null
                ? input
                : combined.Clone(
                    input.WithoutSettings(),
                    await combined.GetContentStringAsync() + await input.GetContentStringAsync(),
                    input.MediaTypeEquals(mediaType) ? mediaType : null);
        }

        return combined is null ? [] : [combined];
    }
}
