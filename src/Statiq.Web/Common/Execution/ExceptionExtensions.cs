using System.Reflection;

namespace Statiq.Common;

/// <summary>What an exception holds.</summary>
public static class ExceptionExtensions
{
    /// <summary>The exceptions that this one only carries, down to those that say something; itself if it is one of these.</summary>
    public static IEnumerable<Exception> Unwrap(this Exception exception, bool unwrapLoggedExceptions) =>
        exception switch
        {
            null => [],
            AggregateException many => many.InnerExceptions.SelectMany(x => x.Unwrap(unwrapLoggedExceptions)),
            TargetInvocationException => exception.InnerException.Unwrap(unwrapLoggedExceptions),
            LoggedException when unwrapLoggedExceptions => exception.InnerException.Unwrap(true),
            _ => [exception]
        };
}
