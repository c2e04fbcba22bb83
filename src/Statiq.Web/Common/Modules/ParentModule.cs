using System.Collections;

namespace Statiq.Common;

/// <summary>A base for modules that contain modules.</summary>
public abstract class ParentModule : Module, IEnumerable<IModule>
{
    protected ParentModule(params IModule[] children) => Children = new ModuleList(children);

    public ModuleList Children { get; }

    public void Add(params IModule[] modules) => Children.Add(modules);

    public IEnumerator<IModule> GetEnumerator() => Children.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
