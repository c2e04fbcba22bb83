namespace Site.Tests.Publishing;

/// <summary>A folder of its own for one test, gone afterwards; in memory where the system has a place for that, since these tests make thousands.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private const string InMemory = "/dev/shm";

    public string Path { get; } = Directory.Exists(InMemory)
        ? Directory.CreateDirectory($"{InMemory}/site-tests-{Guid.NewGuid():N}").FullName
        : Directory.CreateTempSubdirectory("site-tests-").FullName;

    public string At(params ReadOnlySpan<string> parts) => System.IO.Path.Join([Path, .. parts]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
