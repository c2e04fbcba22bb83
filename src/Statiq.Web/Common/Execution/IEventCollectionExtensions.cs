namespace Statiq.Common;

/// <summary>Subscribing with handlers that do not wait.</summary>
public static class IEventCollectionExtensions
{
    public static void Subscribe<TEvent>(this IEventCollection eventCollection, EventHandler<TEvent> handler)
    {
        ArgumentNullException.ThrowIfNull(eventCollection);
        ArgumentNullException.ThrowIfNull(handler);
        eventCollection.Subscribe<TEvent>(x =>
        {
            handler(x);
            return Task.CompletedTask;
        });
    }
}
