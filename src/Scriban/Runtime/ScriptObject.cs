using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>
/// The object of templates: members by name, each with a value and a read-only mark. A subclass shows its public static methods
/// and instance properties to templates too. Copies share their members until one of them writes.
/// </summary>
public partial class ScriptObject : IDictionary<string, object?>, IDictionary, IScriptObject, IFormattable
{
    private Dictionary<string, Slot>? _members;
    private readonly IEqualityComparer<string>? _comparer;
    private bool _isShared;

    public ScriptObject()
        : this(0, true, null)
    {
    }

    public ScriptObject(IEqualityComparer<string>? keyComparer)
        : this(0, true, keyComparer)
    {
    }

    public ScriptObject(int capacity)
        : this(capacity, true, null)
    {
    }

    public ScriptObject(int capacity, IEqualityComparer<string>? keyComparer)
        : this(capacity, true, keyComparer)
    {
    }

    /// <param name="capacity">Members to make room for.</param>
    /// <param name="autoImportStaticsFromThisType">Whether a subclass shows its own public members to templates; null stands for false.</param>
    public ScriptObject(int capacity, bool? autoImportStaticsFromThisType)
        : this(capacity, autoImportStaticsFromThisType, null)
    {
    }

    public ScriptObject(int capacity, bool? autoImportStaticsFromThisType, IEqualityComparer<string>? keyComparer)
    {
        _comparer = keyComparer;
        if (capacity > 0)
            _members = new Dictionary<string, Slot>(capacity, keyComparer);
        if (GetType() != typeof(ScriptObject) && autoImportStaticsFromThisType == true)
            ObjectImporter.ImportOwnMembers(this);
    }

    public int Count => _members?.Count ?? 0;

    public virtual bool IsReadOnly { get; set; }

    public ICollection<string> Keys => Members.Keys;

    public ICollection<object?> Values => Members.Values.Select(member => member.Value).ToList();

    private Dictionary<string, Slot> Members => _members ??= new Dictionary<string, Slot>(_comparer);

    public virtual object? this[string key]
    {
        get => TryGetValue(null!, default, key, out var value) ? value : null;
        set
        {
            this.AssertNotReadOnly();
            TrySetValue(null!, default, key, value, readOnly: false);
        }
    }

    /// <summary>A script object with the members of another object, of a dictionary, or the statics of a <see cref="Type"/>.</summary>
    public static ScriptObject From(object? obj)
    {
        var result = new ScriptObject();
        result.Import(obj);
        return result;
    }

    /// <summary>Whether importing a value of this type copies members.</summary>
    public static bool IsImportable(object? obj) => obj is not null && !obj.GetType().IsPrimitive && obj is not (string or decimal or DateTime or TimeSpan or Array);

    public IEnumerable<string> GetMembers() => Members.Keys;

    public virtual bool Contains(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return _members is not null && _members.ContainsKey(member);
    }

    public bool ContainsKey(string key) => Contains(key);

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (_members is not null && _members.TryGetValue(member, out var found))
        {
            value = found.Value;
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>The value if it is there and of the type; else the default value, which also replaces a value of another type.</summary>
    public T? GetSafeValue<T>(string name, T? defaultValue = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (this[name] is not { } value)
            return defaultValue;
        if (value is T typed)
            return typed;
        this[name] = defaultValue;
        return defaultValue;
    }

    public virtual bool CanWrite(string member) => _members is null || !_members.TryGetValue(member, out var found) || !found.IsReadOnly;

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member))
            return false;
        this.AssertNotReadOnly();
        Writable()[member] = new Slot(JsonConversion.Stored(value), readOnly);
        return true;
    }

    /// <summary>Sets a member whatever its read-only mark says.</summary>
    public void SetValue(string member, object? value, bool readOnly) => Writable()[member] = new Slot(JsonConversion.Stored(value), readOnly);

    public void Add(string key, object? value) => Writable().Add(key, new Slot(JsonConversion.Stored(value), IsReadOnly: false));

    public virtual bool Remove(string member)
    {
        this.AssertNotReadOnly();
        return Writable().Remove(member);
    }

    public virtual void Clear() => Writable().Clear();

    public virtual void SetReadOnly(string member, bool readOnly)
    {
        this.AssertNotReadOnly();
        if (Members.TryGetValue(member, out var found))
            Writable()[member] = found with { IsReadOnly = readOnly };
    }

    public virtual void CopyTo(ScriptObject dest)
    {
        ArgumentNullException.ThrowIfNull(dest);
        foreach (var (name, member) in Members)
            dest.Writable()[name] = member;
    }

    public virtual IScriptObject Clone(bool deep)
    {
        var copy = (ScriptObject)MemberwiseClone();
        (_isShared, copy._isShared) = (true, true);
        if (deep)
        {
            foreach (var (name, member) in Members)
            {
                if (member.Value is IScriptObject inner)
                    copy.Writable()[name] = member with { Value = inner.Clone(true) };
            }
        }

        return copy;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var (name, member) in Members)
            yield return new KeyValuePair<string, object?>(name, member.Value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public sealed override string ToString() => ToString(null, null);

    public string ToString(IFormatProvider? formatProvider) => ToString(null, formatProvider);

    /// <summary><c>{name: value, "other name": value}</c>; values are printed as the context prints them.</summary>
    public virtual string ToString(string? format, IFormatProvider? formatProvider)
    {
        var context = formatProvider as TemplateContext ?? new TemplateContext();
        return context.ObjectToString(this) ?? string.Empty;
    }

    /// <summary>A subclass that a program made of built-in functions adds its own.</summary>
    private protected void ShareMembers(SharedMembers shared)
    {
        (_members, _isShared) = (shared.Table, true);
        ImportDerivedMembers();
    }

    private protected void ImportDerivedMembers()
    {
        if (GetType().Assembly != typeof(ScriptObject).Assembly)
            ObjectImporter.ImportOwnMembers(this);
    }

    /// <summary>A copy of the members to write to, if others look at the same ones.</summary>
    private Dictionary<string, Slot> Writable()
    {
        if (_isShared && _members is not null)
            _members = new Dictionary<string, Slot>(_members, _comparer);
        _isShared = false;
        return Members;
    }

    /// <summary>A member's value, and whether templates may set it.</summary>
    internal readonly record struct Slot(object? Value, bool IsReadOnly);
}
