using Statiq.Common;

namespace Statiq.Core;

/// <summary>A pipeline to set up by hand or to derive from.</summary>
public class Pipeline : IPipeline
{
    public ModuleList InputModules { get; protected set; } = [];

    public ModuleList ProcessModules { get; protected set; } = [];

    public ModuleList PostProcessModules { get; protected set; } = [];

    public ModuleList OutputModules { get; protected set; } = [];

    public HashSet<string> Dependencies { get; protected set; } = new(StringComparer.OrdinalIgnoreCase);
}
