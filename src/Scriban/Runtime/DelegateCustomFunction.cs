using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A delegate, or a method of an object, as a function of templates.</summary>
public class DelegateCustomFunction : DynamicCustomFunction
{
    private readonly MethodInvoker _invoker;

    public DelegateCustomFunction(Delegate del)
        : this(Callee.Of(del))
    {
    }

    public DelegateCustomFunction(object? target, MethodInfo method)
        : base(method)
    {
        Target = target;
        _invoker = MethodInvoker.Create(method);
    }

    private DelegateCustomFunction(Callee callee)
        : base(callee.Method, callee.Parameters)
    {
        Target = callee.Target;
        _invoker = MethodInvoker.Create(callee.Method);
    }

    /// <summary>The object that the method belongs to; null for a static one.</summary>
    public object? Target { get; }

    public static DelegateCustomFunction Create(Action action) => new DelegateCustomAction(action);

    public static DelegateCustomFunction Create<T>(Action<T> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2>(Action<T1, T2> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2, T3>(Action<T1, T2, T3> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2, T3, T4>(Action<T1, T2, T3, T4> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> action) => new(action);

    public static DelegateCustomFunction CreateFunc<TResult>(Func<TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, TResult>(Func<T1, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, TResult>(Func<T1, T2, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, T4, T5, TResult>(Func<T1, T2, T3, T4, T5, TResult> func) => new(func);

    public override object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? default;
        return Awaitable.Result(InvokeImpl(context, span, Arrange(context, span, arguments)));
    }

    protected virtual object? InvokeImpl(TemplateContext context, SourceSpan span, object?[] arguments) => _invoker.Invoke(Target, arguments.AsSpan());

    /// <summary>What a delegate calls, and the parameters that its callers see.</summary>
    private sealed record Callee(object? Target, MethodInfo Method, ParameterInfo[] Parameters)
    {
        public static Callee Of(Delegate del)
        {
            ArgumentNullException.ThrowIfNull(del);
            var declared = del.GetType().GetMethod("Invoke")!;
            var parameters = declared.GetParameters();
            var own = del.Method.GetParameters();
            if (own.Length != parameters.Length)
                return new Callee(del, declared, parameters);
            return new Callee(del.Target, del.Method, IsNamedByItsType(del) ? parameters : own);
        }

        /// <summary>A delegate type of one's own has names that mean something; <c>Func</c> and <c>Action</c> have <c>arg1</c>, <c>arg2</c>.</summary>
        private static bool IsNamedByItsType(Delegate del) => del.GetType().Namespace != nameof(System);
    }
}
