namespace Scriban.Runtime;

/// <summary>Levels of variables, the current one on top. Popped levels are kept for the next push.</summary>
internal sealed class ScopeStack
{
    private VariableScope[] _scopes = [];

    public int Count { get; private set; }

    public VariableScope Top => _scopes[Count - 1];

    public VariableScope this[int index] => _scopes[index];

    public void Push(IScriptObject? scriptObject)
    {
        if (Count == _scopes.Length)
            Array.Resize(ref _scopes, Math.Max(4, Count * 2));
        var scope = _scopes[Count++] ??= new VariableScope();
        scope.Object = scriptObject;
    }

    public IScriptObject? Pop()
    {
        if (Count <= 1)
            throw new InvalidOperationException("More variable scopes are popped than were pushed");
        var scope = _scopes[--Count];
        var popped = scope.Object;
        scope.Clear();
        return popped;
    }
}
