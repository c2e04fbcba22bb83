namespace Statiq.Common;

// Changing a list that somebody else has made: modules are found by their type.
public partial class ModuleList
{
    public ModuleList Append(params IModule[] modules)
    {
        Add(modules);
        return this;
    }

    public ModuleList Prepend(params IModule[] modules)
    {
        Insert(0, modules);
        return this;
    }

    public ModuleList InsertBeforeFirst<TModule>(params IModule[] modules)
        where TModule : class, IModule =>
        InsertBeforeFirst<TModule>(_ => true, modules);

    public ModuleList InsertBeforeFirst<TModule>(Predicate<TModule> filter, params IModule[] modules)
        where TModule : class, IModule
    {
        Insert(Existing<TModule>(IndexOfFirst(filter)), modules);
        return this;
    }

    public ModuleList InsertAfterFirst<TModule>(params IModule[] modules)
        where TModule : class, IModule =>
        InsertAfterFirst<TModule>(_ => true, modules);

    public ModuleList InsertAfterFirst<TModule>(Predicate<TModule> filter, params IModule[] modules)
        where TModule : class, IModule
    {
        Insert(Existing<TModule>(IndexOfFirst(filter)) + 1, modules);
        return this;
    }

    public ModuleList InsertBeforeLast<TModule>(params IModule[] modules)
        where TModule : class, IModule =>
        InsertBeforeLast<TModule>(_ => true, modules);

    public ModuleList InsertBeforeLast<TModule>(Predicate<TModule> filter, params IModule[] modules)
        where TModule : class, IModule
    {
        Insert(Existing<TModule>(IndexOfLast(filter)), modules);
        return this;
    }

    public ModuleList InsertAfterLast<TModule>(params IModule[] modules)
        where TModule : class, IModule =>
        InsertAfterLast<TModule>(_ => true, modules);

    public ModuleList InsertAfterLast<TModule>(Predicate<TModule> filter, params IModule[] modules)
        where TModule : class, IModule
    {
        Insert(Existing<TModule>(IndexOfLast(filter)) + 1, modules);
        return this;
    }

    public ModuleList ReplaceFirst<TModule>(IModule module)
        where TModule : class, IModule =>
        ReplaceFirst<TModule>(_ => true, module);

    public ModuleList ReplaceFirst<TModule>(Predicate<TModule> filter, IModule module)
        where TModule : class, IModule =>
        Replace(Existing<TModule>(IndexOfFirst(filter)), module);

    /// <summary>The module, or null when there is none of the type.</summary>
    public TModule GetFirst<TModule>()
        where TModule : class, IModule =>
        GetFirst<TModule>(_ => true);

    public TModule GetFirst<TModule>(Predicate<TModule> filter)
        where TModule : class, IModule =>
        IndexOfFirst(filter) is var index and >= 0 ? (TModule)this[index] : null;

    /// <summary>The module's place, or -1 when there is none of the type.</summary>
    public int IndexOfFirst<TModule>()
        where TModule : class, IModule =>
        IndexOfFirst<TModule>(_ => true);

    public int IndexOfFirst<TModule>(Predicate<TModule> filter)
        where TModule : class, IModule
    {
        ArgumentNullException.ThrowIfNull(filter);
        for (var i = 0; i < Count; i++)
        {
            if (this[i] is TModule module && filter(module))
                return i;
        }

        return -1;
    }

    public ModuleList ReplaceLast<TModule>(IModule module)
        where TModule : class, IModule =>
        ReplaceLast<TModule>(_ => true, module);

    public ModuleList ReplaceLast<TModule>(Predicate<TModule> filter, IModule module)
        where TModule : class, IModule =>
        Replace(Existing<TModule>(IndexOfLast(filter)), module);

    /// <summary>The module, or null when there is none of the type.</summary>
    public TModule GetLast<TModule>()
        where TModule : class, IModule =>
        GetLast<TModule>(_ => true);

    public TModule GetLast<TModule>(Predicate<TModule> filter)
        where TModule : class, IModule =>
        IndexOfLast(filter) is var index and >= 0 ? (TModule)this[index] : null;

    /// <summary>The module's place, or -1 when there is none of the type.</summary>
    public int IndexOfLast<TModule>()
        where TModule : class, IModule =>
        IndexOfLast<TModule>(_ => true);

    public int IndexOfLast<TModule>(Predicate<TModule> filter)
        where TModule : class, IModule
    {
        ArgumentNullException.ThrowIfNull(filter);
        for (var i = Count - 1; i >= 0; i--)
        {
            if (this[i] is TModule module && filter(module))
                return i;
        }

        return -1;
    }

    public ModuleList Replace(int index, IModule module)
    {
        this[index] = module.ThrowIfNull(nameof(module));
        return this;
    }

    public ModuleList Modify(int index, Action<IModule> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        action(this[index]);
        return this;
    }

    private static int Existing<TModule>(int index) =>
        index >= 0 ? index : throw new InvalidOperationException($"There is no module of the type {typeof(TModule).Name}");
}
