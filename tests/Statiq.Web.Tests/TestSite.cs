using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Statiq.Web.Tests;

/// <summary>A folder with a site's files in it, and a bootstrapper that builds it.</summary>
public sealed class TestSite : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("statiq-").FullName;
    private readonly RecordingLoggerProvider _log = new();

    public TestSite(params string[] files)
    {
        foreach (var file in files)
            Write("input/" + file, "content of " + file);
    }

    public NormalizedPath Root => _root;

    public IReadOnlyList<string> CriticalErrors => _log.Messages(LogLevel.Critical);

    public IReadOnlyList<string> Errors => _log.Messages(LogLevel.Error);

    public IReadOnlyList<string> Warnings => _log.Messages(LogLevel.Warning);

    public IReadOnlyList<string> OutputFiles =>
        Directory.Exists(Path.Combine(_root, "output"))
            ? [.. Directory.GetFiles(Path.Combine(_root, "output"), "*", SearchOption.AllDirectories)
                .Select(x => Path.GetRelativePath(Path.Combine(_root, "output"), x).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];

    public TestSite Write(string path, string content)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(_root, path));

    public Bootstrapper Bootstrapper() =>
        App.Bootstrapper.Factory.CreateDefault([])
            .ConfigureFileSystem(x => x.RootPath = _root)
            .ConfigureServices(x => x.AddSingleton<ILoggerProvider>(_log));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
