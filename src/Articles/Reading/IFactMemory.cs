namespace Articles.Reading;

/// <summary>
/// What was found out before, by a hash of all that it depends on. What is found in it is what would be found out anew; so nobody needs to
/// ask what changed. For all threads.
/// </summary>
public interface IFactMemory
{
    /// <summary>Null where nothing is known.</summary>
    T? Find<T>(UInt128 key)
        where T : class;

    /// <summary>Keeps what was found out, for the next build.</summary>
    void Add<T>(UInt128 key, T fact)
        where T : class;
}
