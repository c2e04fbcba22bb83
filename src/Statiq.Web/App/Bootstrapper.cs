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

    private bool _hasBuildCommands;

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
        Configurators.Configure(new ConfigurableServices(services));
        Configurators.Configure(new ConfigurableSettings(settings));
        Configurators.Configure(new ConfigurableFileSystem(FileSystem));
        if (!_hasBuildCommands)
            return (int)ExitCode.CommandLineError;

        using var engine = new Engine(services, settings, FileSystem);
        Configurators.Configure<IEngine>(engine);
        return (int)await ExecuteAsync(engine);
    }

    internal Bootstrapper AddBuildCommands()
    {
        _hasBuildCommands = true;
        return this;
    }

    private static async Task<ExitCode> ExecuteAsync(Engine engine)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = new InterruptHandler(cancellation);
        try
        {
            await engine.ExecuteAsync(cancellation.Token);
            return ExitCode.Normal;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.OperationCanceled;
        }
        catch (Exception ex)
        {
            // The end of the line for whatever a pipeline throws: nobody above handles exceptions.
            Log(engine.Logger, ex);
            return ExitCodeOf(ex);
        }
    }

    private static void Log(ILogger logger, Exception exception)
    {
        var unlogged = exception.Unwrap(false).Where(x => x is not LoggedException && !string.IsNullOrWhiteSpace(x.Message)).ToList();
        foreach (var failure in unlogged)
            logger.LogCritical("{Message}", failure.Message);
        if (unlogged.Count == 0)
            logger.LogCritical("One or more errors occurred");
    }

    private static ExitCode ExitCodeOf(Exception exception)
    {
        var failures = exception.Unwrap(true).ToList();
        return failures.Exists(x => x is LogLevelFailureException) ? ExitCode.LogLevelFailure
            : failures.Exists(x => x is ExecutionException) ? ExitCode.ExecutionError
            : ExitCode.UnhandledError;
    }
}
