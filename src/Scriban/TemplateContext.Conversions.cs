using System.Collections;
using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    private readonly Dictionary<Type, IObjectAccessor> _accessors = [];
    private MemberRenamerDelegate _memberRenamer = StandardMemberRenamer.Default;
    private MemberFilterDelegate? _memberFilter;

    public IObjectAccessor GetMemberAccessor(object? target)
    {
        if (target is null)
            return NullAccessor.Default;
        if (target is IScriptObject)
            return ScriptObjectAccessor.Default;
        var type = target.GetType();
        if (!_accessors.TryGetValue(type, out var accessor))
        {
            accessor = GetMemberAccessorImpl(target);
            _accessors.Add(type, accessor);
        }

        return accessor;
    }

    public IListAccessor? GetListAccessor(object target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return GetListAccessorImpl(target, target.GetType());
    }

    protected virtual IObjectAccessor GetMemberAccessorImpl(object target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target is string)
            return SizedAccessor.Default;
        if (IsPrimitive(target.GetType()))
            return PrimitiveAccessor.Default;
        return DictionaryAccessor.TryCreate(target)
            ?? (target is IList ? SizedAccessor.Default : new TypedObjectAccessor(target.GetType(), _keyComparer, MemberFilter, MemberRenamer));
    }

    protected virtual IListAccessor? GetListAccessorImpl(object target, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (target is IList or string)
            return SizedAccessor.Default;
        return IsPrimitive(type) ? PrimitiveAccessor.Default : null;
    }

    /// <summary>Whether there is nothing in it: no items, no members. Null gives null.</summary>
    public virtual object? IsEmpty(SourceSpan span, object? against)
    {
        switch (against)
        {
            case null:
                return null;
            case ICollection collection:
                return Boxed.Of(collection.Count == 0);
            case IEnumerable items:
                return Boxed.Of(!items.Cast<object?>().Any());
        }

        return Boxed.Of(!IsPrimitive(against.GetType()) && GetMemberAccessor(against).GetMemberCount(this, span, against) == 0);
    }

    /// <summary>Null, <c>false</c> and <c>empty</c> are false; all else is true.</summary>
    public virtual bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool truth => truth,
        _ => !ReferenceEquals(value, EmptyScriptObject.Default),
    };

    public virtual int ToInt(SourceSpan span, object? value)
    {
        if (value is int number)
            return number;
        if (value is null)
            return 0;
        try
        {
            return value is BigInteger big ? (int)big : Convert.ToInt32(value, CurrentCulture);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException)
        {
            throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to int", error);
        }
    }

    public virtual IList? ToList(SourceSpan span, object? value) => value switch
    {
        null => null,
        IList list => list,
        IEnumerable items => new ScriptArray(items),
        _ => throw new ScriptRuntimeException(span, "Unexpected list value. Expecting an array, list or iterator. Unable to convert to a list."),
    };

    public T? ToObject<T>(SourceSpan span, object? value) => (T?)ToObject(span, value, typeof(T));

    /// <summary>The value as the type; null becomes a number's zero.</summary>
    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType)
    {
        ArgumentNullException.ThrowIfNull(destinationType);
        if (destinationType.IsInstanceOfType(value))
            return value;
        var type = Nullable.GetUnderlyingType(destinationType) ?? destinationType;
        if (type == typeof(string))
            return value is null ? null : ObjectToString(value);
        if (value is null && type != destinationType)
            return null;
        if (type == typeof(int))
            return Boxed.Of(ToInt(span, value));
        if (type == typeof(bool))
            return Boxed.Of(ToBool(span, value));
        if (value is null)
            return type.IsValueType && (IsPrimitive(type) || type.IsEnum) ? Activator.CreateInstance(type) : null;
        return type.IsInstanceOfType(value) ? value : Converted(span, value, type);
    }

    /// <summary>How types are called in messages.</summary>
    public virtual string GetTypeName(object? value) => TypeNames.Of(value);

    internal static bool IsPrimitive(Type type) => type.IsPrimitive || type == typeof(decimal) || type == typeof(BigInteger);

    private object Converted(SourceSpan span, object value, Type type)
    {
        try
        {
            if (type.IsEnum)
                return value is string name ? Enum.Parse(type, name) : Enum.ToObject(type, value);
            if (value is DateTimeOffset moment && type == typeof(DateTime))
                return moment.DateTime;
            if (value is DateTime date && type == typeof(DateTimeOffset))
                return new DateTimeOffset(date);
            if (IsPrimitive(value.GetType()) && IsPrimitive(type))
                return NumberConversion.Convert(value, type, CurrentCulture);
            if (value is Enum && IsPrimitive(type))
                return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
            if (type == typeof(IList))
                return ToList(span, value)!;
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to `{GetTypeName(type)}`", error);
        }

        throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to `{GetTypeName(type)}`");
    }
}
