namespace Statiq.Common;

/// <summary>Adding children to a module in one expression.</summary>
public static class ParentModuleExtensions
{
    public static TModule WithChildren<TModule>(this TModule module, params IModule[] modules)
        where TModule : ParentModule =>
        module.WithChildren((IEnumerable<IModule>)modules);

    public static TModule WithChildren<TModule>(this TModule module, IEnumerable<IModule> modules)
        where TModule : ParentModule
    {
        module.Children.AddRange(modules);
        return module;
    }
}
