using Microsoft.Extensions.Logging;

namespace Statiq.Core;

/// <summary>Loggers for services, on the providers that the program registered.</summary>
internal sealed class EngineLoggerFactory(IEnumerable<ILoggerProvider> providers) : ILoggerFactory
{
    private readonly List<ILoggerProvider> _providers = [.. providers];

    public void AddProvider(ILoggerProvider provider) => _providers.Add(provider);

    public ILogger CreateLogger(string categoryName) => new EngineLogger(_providers);

    public void Dispose()
    {
        // The providers belong to the services.
    }
}
