using Statiq.Common;

namespace Statiq.Core;

/// <summary>Modules and the condition on which they run; without one they run on what is left.</summary>
public class IfCondition : ModuleList
{
    internal IfCondition(Config<bool> predicate, IEnumerable<IModule> modules)
        : base(modules) => Predicate = predicate ?? throw new ArgumentNullException(nameof(predicate));

    internal IfCondition(IEnumerable<IModule> modules)
        : base(modules)
    {
    }

    public Config<bool> Predicate { get; }
}
