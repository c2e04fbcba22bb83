using Statiq.Common;

namespace Statiq.App;

/// <summary>Bootstrappers that are configured already.</summary>
public static class BootstrapperFactoryExtensions
{
    /// <summary>
    /// A bootstrapper that takes Ctrl-C as a request to stop, and hides index pages and page extensions in links.
    /// </summary>
    public static Bootstrapper CreateDefault(this BootstrapperFactory factory, string[] args)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return factory.Create(args)
            .StopOnInterrupt()
            .AddSetting(Keys.LinkHideIndexPages, true)
            .AddSetting(Keys.LinkHideExtensions, true);
    }
}
