using Statiq.Common;

namespace Statiq.App;

/// <summary>Configuration steps by the type that they are for.</summary>
internal sealed class ConfiguratorCollection : IConfiguratorCollection
{
    private readonly List<(Type Type, Delegate Action)> _actions = [];

    public void Add<TConfigurable>(Action<TConfigurable> action)
        where TConfigurable : IConfigurable =>
        _actions.Add((typeof(TConfigurable), action ?? throw new ArgumentNullException(nameof(action))));

    public void Configure<TConfigurable>(TConfigurable configurable)
        where TConfigurable : IConfigurable
    {
        // A step may add further ones.
        for (var i = 0; i < _actions.Count; i++)
        {
            if (_actions[i].Type == typeof(TConfigurable))
                ((Action<TConfigurable>)_actions[i].Action)(configurable);
        }
    }
}
