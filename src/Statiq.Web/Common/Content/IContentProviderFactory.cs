namespace Statiq.Common;

/// <summary>Something that has content to give.</summary>
public interface IContentProviderFactory
{
    IContentProvider GetContentProvider();

    IContentProvider GetContentProvider(string mediaType);
}
