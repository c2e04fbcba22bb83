namespace Statiq.Common;

/// <summary>Subscribing to the engine's events.</summary>
public static class BootstrapperEventExtensions
{
    public static TBootstrapper SubscribeEvent<TBootstrapper, TEvent>(this TBootstrapper bootstrapper, Func<TEvent, Task> handler)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureEngine(x => x.Events.Subscribe(handler));

    public static TBootstrapper SubscribeEvent<TBootstrapper, TEvent>(this TBootstrapper bootstrapper, Action<TEvent> handler)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureEngine(x => x.Events.Subscribe(handler));
}
