namespace Site.Commands;

/// <summary>The end of the process, whatever its threads are in the middle of; what must be whole is done first.</summary>
/// <param name="exit">Ends the process with a status.</param>
internal sealed class ProcessEnd(Action<int> exit)
{
    private readonly Lock _whole = new();

    public ProcessEnd()
        : this(Environment.Exit)
    {
    }

    /// <summary>Runs what must not be ended in its middle: until it is done, <see cref="Now"/> waits.</summary>
    public void Complete(Action work)
    {
        lock (_whole)
            work();
    }

    /// <summary>
    /// Ends the process. The system gives its locks back, what is live is switched in one step, and the next build takes up what this one
    /// left.
    /// </summary>
    public void Now(int status)
    {
        lock (_whole)
            exit(status);
    }
}
