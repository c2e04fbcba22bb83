using System.Reflection;

namespace Statiq.Common;

/// <summary>The properties of a document type as metadata.</summary>
internal static class DocumentProperties<TDocument>
    where TDocument : Document<TDocument>, new()
{
    private static readonly Dictionary<string, Func<TDocument, object>> Getters = CreateGetters();

    public static bool TryGet(TDocument document, string key, out object value)
    {
        if (Getters.TryGetValue(key, out var getter))
        {
            value = getter(document);
            return true;
        }

        value = null;
        return false;
    }

    public static IEnumerable<KeyValuePair<string, object>> GetAll(TDocument document) =>
        Getters.Select(x => KeyValuePair.Create(x.Key, x.Value(document)));

    private static Dictionary<string, Func<TDocument, object>> CreateGetters()
    {
        var getters = new Dictionary<string, Func<TDocument, object>>(StringComparer.OrdinalIgnoreCase)
        {
            [nameof(IDocument.Id)] = x => x.Id,
            [nameof(IDocument.Source)] = x => x.Source,
            [nameof(IDocument.Destination)] = x => x.Destination,
            [nameof(IDocument.ContentProvider)] = x => x.ContentProvider
        };
        if (typeof(TDocument) == typeof(Document))
            return getters;

        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        for (var type = typeof(TDocument); type != typeof(Document<TDocument>) && type is not null; type = type.BaseType)
        {
            foreach (var property in type.GetProperties(Declared).Where(x => x.CanRead && x.GetIndexParameters().Length == 0))
                getters.TryAdd(property.Name, property.GetValue);
        }

        return getters;
    }
}
