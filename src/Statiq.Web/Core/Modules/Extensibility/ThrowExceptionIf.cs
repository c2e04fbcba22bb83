using Statiq.Common;

namespace Statiq.Core;

/// <summary>Throws when a condition holds.</summary>
public class ThrowExceptionIf : ThrowException
{
    public ThrowExceptionIf(Config<bool> condition)
        : this(condition, Config.FromValue("The condition of the module ThrowExceptionIf holds"))
    {
    }

    public ThrowExceptionIf(Config<bool> condition, Config<Exception> exception)
        : base(condition.CombineWith(exception, (holds, x) => holds ? x : null))
    {
    }

    public ThrowExceptionIf(Config<bool> condition, Config<string> message)
        : base(condition.CombineWith(message, (holds, x) => holds ? x : null))
    {
    }
}
