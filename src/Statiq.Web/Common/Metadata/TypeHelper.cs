using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;

namespace Statiq.Common;

/// <summary>Conversion between the types that metadata values have and those that they are asked for as.</summary>
public static class TypeHelper
{
    /// <summary>What a metadata value stands for, however many lie in each other.</summary>
    public static object ExpandValue(string key, object value, IMetadata metadata)
    {
        while (value is IMetadataValue lazy)
            value = lazy.Get(key, metadata);
        return value;
    }

    public static bool TryConvert<T>(object value, out T result)
    {
        if (value is T typed)
        {
            result = typed;
            return true;
        }

        if (TryConvert(value, typeof(T), out var converted))
        {
            result = (T)converted;
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryConvert(object value, Type type, out object result)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (value is null || type.IsInstanceOfType(value))
        {
            result = value;
            return value is not null || !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ElementType(type) is { } element)
            return TryConvertItems(value, type, element, out result);
        if (TryConvertScalar(value, type, out result))
            return true;

        // A sequence asked for as a single value gives its first item.
        return value is IEnumerable items and not string and not IMetadata && TryConvertFirst(items, type, out result);
    }

    private static bool TryConvertFirst(IEnumerable items, Type type, out object result)
    {
        foreach (var item in items)
        {
            if (item is not null && TryConvert(item, type, out result))
                return true;
        }

        result = null;
        return false;
    }

    private static Type ElementType(Type type)
    {
        if (type.IsArray)
            return type.GetElementType();
        if (!type.IsGenericType)
            return type == typeof(IEnumerable) ? typeof(object) : null;

        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(IEnumerable<>) || definition == typeof(IReadOnlyList<>) || definition == typeof(IReadOnlyCollection<>)
            || definition == typeof(IList<>) || definition == typeof(ICollection<>) || definition == typeof(List<>)
            || definition == typeof(HashSet<>)
                ? type.GetGenericArguments()[0]
                : null;
    }

    // What cannot be converted is left out: the answer is a list, if an empty one.
    private static bool TryConvertItems(object value, Type type, Type element, out object result)
    {
        var items = new ArrayList();
        foreach (var item in value is IEnumerable many and not string and not IMetadata ? many : ImmutableArray.Create(value))
        {
            if (TryConvert(item is IMetadataValue lazy ? lazy.Get(null, null) : item, element, out var converted))
                items.Add(converted);
        }

        result = items.ToArray(element);
        if (!type.IsInstanceOfType(result))
            result = Activator.CreateInstance(type, result);
        return true;
    }

    private static bool TryConvertScalar(object value, Type type, out object result)
    {
        try
        {
            return TryConvertScalarCore(value, type, out result);
        }
        catch (Exception ex) when (ex is FormatException or InvalidCastException or OverflowException or NotSupportedException or ArgumentException)
        {
            // The conversions of the framework report by throwing what is no more than an answer here.
            result = null;
            return false;
        }
    }

    private static bool TryConvertScalarCore(object value, Type type, out object result)
    {
        result = ConvertKnown(value, type) ?? ConvertAny(value, type);
        return result is not null;
    }

    // The types that are asked for most, and those that the framework does not convert to.
    private static object ConvertKnown(object value, Type type)
    {
        if (type == typeof(string))
            return ToText(value);
        if (type.IsEnum)
            return ToText(value) is { } name ? Enum.Parse(type, name, ignoreCase: true) : null;
        if (type == typeof(IMetadata))
            return value is IEnumerable<KeyValuePair<string, object>> items ? new Metadata(items) : null;
        if (type == typeof(NormalizedPath))
            return value is string path ? new NormalizedPath(path) : default(NormalizedPath?);
        if (type == typeof(Uri))
            return value is string uri ? new Uri(uri, UriKind.RelativeOrAbsolute) : null;
        if (type == typeof(DateTimeOffset))
            return ToDateTimeOffset(value);
        if (type == typeof(DateTime) && value is DateTimeOffset offset)
            return offset.DateTime;
        return type == typeof(DateTime) && value is DateOnly date ? date.ToDateTime(default) : null;
    }

    private static object ConvertAny(object value, Type type) =>
        value is IConvertible && typeof(IConvertible).IsAssignableFrom(type) && !type.IsEnum
            ? System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture)
            : FromTypeConverter(value, type);

    private static string ToText(object value) =>
        value switch
        {
            string text => text,
            NormalizedPath path => path.FullPath,
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable => null,
            _ => value.ToString()
        };

    private static object ToDateTimeOffset(object value) =>
        value switch
        {
            DateTime time => new DateTimeOffset(time),
            DateOnly date => new DateTimeOffset(date.ToDateTime(default)),
            string text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture),
            _ => null
        };

    private static object FromTypeConverter(object value, Type type)
    {
        var to = TypeDescriptor.GetConverter(type);
        if (to.CanConvertFrom(value.GetType()))
            return to.ConvertFrom(null, CultureInfo.InvariantCulture, value);

        var from = TypeDescriptor.GetConverter(value.GetType());
        return from.CanConvertTo(type) ? from.ConvertTo(null, CultureInfo.InvariantCulture, value, type) : null;
    }
}
