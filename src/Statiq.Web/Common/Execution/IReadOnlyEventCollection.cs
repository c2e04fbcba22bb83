namespace Statiq.Common;

/// <summary>Events of an execution that others may have subscribed to.</summary>
public interface IReadOnlyEventCollection
{
    /// <summary>Calls the handlers in the order of their subscription; true when there was any.</summary>
    Task<bool> RaiseAsync<TEvent>(TEvent evt);
}
