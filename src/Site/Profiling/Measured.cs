using System.Diagnostics;

namespace Site.Profiling;

/// <summary>Measures from when it is made to when it is disposed of; nothing where there is no profile.</summary>
internal readonly ref struct Measured : IDisposable
{
    private readonly BuildProfile? _profile;
    private readonly ProfileKind _kind;
    private readonly string _name;
    private readonly long _began;

    private Measured(BuildProfile? profile, ProfileKind kind, string name) =>
        (_profile, _kind, _name, _began) = (profile, kind, name, profile is null ? 0 : Stopwatch.GetTimestamp());

    public static Measured Stage(BuildProfile? profile, string name) => new(profile, ProfileKind.Stage, name);

    public static Measured Text(BuildProfile? profile, string name) => new(profile, ProfileKind.Text, name);

    public static Measured Template(BuildProfile? profile, string name) => new(profile, ProfileKind.Template, name);

    public void Dispose() => _profile?.Add(_kind, _name, Stopwatch.GetElapsedTime(_began));
}
