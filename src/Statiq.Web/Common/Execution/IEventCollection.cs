namespace Statiq.Common;

/// <summary>Events of an execution to subscribe to.</summary>
public interface IEventCollection : IReadOnlyEventCollection
{
    void Subscribe<TEvent>(Func<TEvent, Task> handler);

    void Subscribe<TEvent>(Action<TEvent> handler);
}
