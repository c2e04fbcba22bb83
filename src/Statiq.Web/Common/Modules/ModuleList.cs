using System.Collections.ObjectModel;

namespace Statiq.Common;

/// <summary>Modules in the order in which they run. Nulls are left out.</summary>
public partial class ModuleList : Collection<IModule>
{
    public ModuleList()
    {
    }

    public ModuleList(params IModule[] modules)
        : this((IEnumerable<IModule>)modules)
    {
    }

    public ModuleList(IEnumerable<IModule> modules) => AddRange(modules);

    public static implicit operator ModuleList(IModule[] modules) => new(modules);

    public void Add(params IModule[] modules) => AddRange(modules);

    public void AddRange(IEnumerable<IModule> modules)
    {
        foreach (var module in modules ?? [])
            base.Add(module);
    }

    public void Insert(int index, params IModule[] modules) => InsertRange(index, modules);

    public void InsertRange(int index, IEnumerable<IModule> modules)
    {
        ArgumentNullException.ThrowIfNull(modules);
        foreach (var module in modules.Where(x => x is not null).Reverse())
            base.Insert(index, module);
    }

    protected override void InsertItem(int index, IModule item)
    {
        if (item is not null)
            base.InsertItem(index, item);
    }
}
