namespace Statiq.Common;

/// <summary>Carries an exception that has been logged, so that it is not logged again on its way up.</summary>
public class LoggedException : Exception
{
    public LoggedException(Exception innerException)
        : base(null, innerException)
    {
    }
}
