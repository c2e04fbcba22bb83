using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Statiq.Common;
using Statiq.Core;

namespace Statiq.App;

/// <summary>
/// Sets an engine up, in the order services, settings, file system, engine, and runs it. A failure is logged and
/// becomes an exit code; an exception in the configuration itself goes to the caller.
/// </summary>
public class Bootstrapper : IBootstrapper
{
    public static readonly BootstrapperFactory Factory = new();

    private bool _stopOnInterrupt;

    internal Bootstrapper(string[] arguments) => Arguments = arguments ?? throw new ArgumentNullException(nameof(arguments));

    public string[] Arguments { get; }

    public IConfiguratorCollection Configurators { get; } = new ConfiguratorCollection();

    public IFileSystem FileSystem { get; } = new FileSystem();

    public async Task<int> RunAsync()
    {
        Configurators.Configure<IBootstrapper>(this);
        Configurators.Configure(this);

        var settings = new Settings();
        var services = new ServiceCollection();
        services.TryAddSingleton(this);
        services.TryAddSingleton<IBootstrapper>(this);
        services.TryAddSingleton<ISettings>(settings);
        Configurators.Configure(new ConfigurableServices(services, settings, FileSystem));
        Configurators.Configure(new ConfigurableSettings(settings, services, FileSystem));
        Configurators.Configure(new ConfigurableFileSystem(FileSystem, settings, services));

        await using var engine = new Engine(new ApplicationState(Arguments, null, null), services, settings, null, FileSystem);
        Configurators.Configure<IEngine>(engine);
        return (int)await ExecuteAsync(engine);
    }

    internal Bootstrapper StopOnInterrupt()
    {
        _stopOnInterrupt = true;
        return this;
    }

    private async Task<ExitCode> ExecuteAsync(Engine engine)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = _stopOnInterrupt ? new InterruptHandler(cancellation) : null;
        try
        {
            await engine.ExecuteAsync(cancellation.Token);
            return ExitCode.Normal;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.OperationCanceled;
        }
        catch (LogLevelFailureException)
        {
            return ExitCode.LogLevelFailure;
        }
        catch (Exception ex)
        {
            // The end of the line for whatever a pipeline throws: nobody above handles exceptions.
            Log(engine.Logger, ex);
            return ExitCode.ExecutionError;
        }
    }

    private static void Log(ILogger logger, Exception exception)
    {
        foreach (var failure in exception is AggregateException many ? many.InnerExceptions : [exception])
            logger.Log(LogLevel.Error, default, failure, failure, (x, _) => x.Message);
    }
}
