using Statiq.Common;

namespace Statiq.Core;

/// <summary>Subscriptions by the type of their event.</summary>
internal sealed class EventCollection : IEventCollection
{
    private readonly Dictionary<Type, List<Func<object, Task>>> _handlers = [];

    public void Subscribe<TEvent>(AsyncEventHandler<TEvent> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        lock (_handlers)
        {
            if (!_handlers.TryGetValue(typeof(TEvent), out var handlers))
                _handlers.Add(typeof(TEvent), handlers = []);
            handlers.Add(x => handler((TEvent)x));
        }
    }

    public async Task<bool> RaiseAsync<TEvent>(TEvent evt)
    {
        Func<object, Task>[] handlers;
        lock (_handlers)
            handlers = _handlers.TryGetValue(typeof(TEvent), out var found) ? [.. found] : [];

        foreach (var handler in handlers)
            await handler(evt);
        return handlers.Length > 0;
    }
}
