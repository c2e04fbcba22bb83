namespace Statiq.App;

/// <summary>Makes bootstrappers.</summary>
public class BootstrapperFactory
{
    internal BootstrapperFactory()
    {
    }

    /// <summary>A bootstrapper on which nothing is configured yet.</summary>
    public Bootstrapper Create(string[] args) => new(args);
}
