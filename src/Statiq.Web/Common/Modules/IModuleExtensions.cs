namespace Statiq.Common;

/// <summary>Ways to run a module.</summary>
public static class IModuleExtensions
{
    /// <summary>Runs the module for each input document alone.</summary>
    public static ForEachDocument ForEachDocument(this IModule module) => new(module);
}
