using Statiq.App;

namespace Statiq.Web;

/// <summary>Bootstrappers for web sites.</summary>
public static class BootstrapperFactoryExtensions
{
    /// <summary>
    /// The same as <see cref="App.BootstrapperFactoryExtensions.CreateDefault"/>. The ready-made pipelines of the original for blogs and
    /// documentation are not part of this one: a site brings its own.
    /// </summary>
    public static Bootstrapper CreateWeb(this BootstrapperFactory factory, string[] args) => factory.CreateDefault(args);
}
