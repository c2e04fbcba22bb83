namespace Statiq.Common;

/// <summary>Does something with an event; whoever raises it waits.</summary>
public delegate Task AsyncEventHandler<TEvent>(TEvent evt);

/// <summary>The same, without waiting for anything.</summary>
public delegate void EventHandler<TEvent>(TEvent evt);

/// <summary>Events of an execution to subscribe to.</summary>
public interface IEventCollection : IReadOnlyEventCollection
{
    void Subscribe<TEvent>(AsyncEventHandler<TEvent> handler);
}
