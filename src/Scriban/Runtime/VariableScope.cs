using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>One level of variables: an object, and the loops that run on top of it. Reused once popped.</summary>
internal sealed class VariableScope
{
    private LoopFrame[] _loops = [];
    private int _loopCount;
    private ScriptObject? _locals;

    public IScriptObject? Object { get; set; }

    /// <summary>The store of local variables, made when one is written.</summary>
    public ScriptObject Locals => (ScriptObject)(Object ??= _locals ??= new ScriptObject());

    public void PushLoop(string keyword, LoopState? state)
    {
        if (_loopCount == _loops.Length)
            Array.Resize(ref _loops, Math.Max(4, _loopCount * 2));
        _loops[_loopCount++] = new LoopFrame(keyword, state);
    }

    public void PopLoop() => _loops[--_loopCount] = default;

    public void SetLoopItem(string name, object? item) => _loops[_loopCount - 1] = _loops[_loopCount - 1] with { Name = name, Item = item };

    public bool TryGetLoopValue(string name, out object? value)
    {
        for (var i = _loopCount - 1; i >= 0; i--)
        {
            ref readonly var frame = ref _loops[i];
            if (frame.Name == name)
            {
                value = frame.Item;
                return true;
            }

            if (frame.State is not null && frame.Keyword == name)
            {
                value = frame.State;
                return true;
            }
        }

        value = null;
        return false;
    }

    public void Clear()
    {
        Object = null;
        if (_locals is { Count: > 0 })
            _locals = null;
        while (_loopCount > 0)
            PopLoop();
    }

    private readonly record struct LoopFrame(string Keyword, LoopState? State, string? Name = null, object? Item = null);
}
