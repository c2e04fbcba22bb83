namespace Statiq.Common;

/// <summary>What is to be done with each kind of thing that can be configured.</summary>
public interface IConfiguratorCollection
{
    void Add<TConfigurable>(Action<TConfigurable> action)
        where TConfigurable : IConfigurable;

    /// <summary>Does with a thing what was added for its kind, in that order.</summary>
    void Configure<TConfigurable>(TConfigurable configurable)
        where TConfigurable : IConfigurable;
}
