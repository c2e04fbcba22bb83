using Statiq.Common;

namespace Statiq.Core;

/// <summary>Makes file names fit for URLs: the destination's, or that of a path which then becomes metadata.</summary>
public class OptimizeFileName : ParallelSyncMultiConfigModule
{
    private const string Path = nameof(Path);
    private const string OutputKey = nameof(OutputKey);
    private const string Reserved = nameof(Reserved);
    private const string Dot = nameof(Dot);
    private const string Collapse = nameof(Collapse);
    private const string Dashes = nameof(Dashes);
    private const string Lower = nameof(Lower);

    public OptimizeFileName()
        : base(true)
    {
    }

    public OptimizeFileName(string key)
        : this(key, key)
    {
    }

    public OptimizeFileName(string inputKey, string outputKey)
        : this(Config.FromDocument<NormalizedPath>(inputKey.ThrowIfNull(nameof(inputKey))), outputKey)
    {
    }

    public OptimizeFileName(Config<NormalizedPath> path, string outputKey)
        : base(
            new Dictionary<string, IConfig>
            {
                [Path] = path.EnsureNonNull(nameof(path)),
                [OutputKey] = Config.FromValue(outputKey.ThrowIfNull(nameof(outputKey)))
            },
            true)
    {
    }

    public OptimizeFileName WithReservedCharacters(Config<string> reservedCharacters) => Set(Reserved, reservedCharacters);

    public OptimizeFileName TrimDot(Config<bool> trimDot) => Set(Dot, trimDot);

    public OptimizeFileName CollapseSpaces(Config<bool> collapseSpaces) => Set(Collapse, collapseSpaces);

    public OptimizeFileName SpacesToDashes(Config<bool> spacesToDashes) => Set(Dashes, spacesToDashes);

    public OptimizeFileName ToLower(Config<bool> toLower) => Set(Lower, toLower);

    protected override IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, IMetadata values)
    {
        var path = values.GetPath(Path, input.Destination);
        if (path.IsNull)
            path = input.Destination;
        if (path.IsNull)
            return [input];

        path = path.OptimizeFileName(
            values.GetString(Reserved, NormalizedPath.OptimizeFileNameReservedChars),
            values.GetBool(Dot, true),
            values.GetBool(Collapse, true),
            values.GetBool(Dashes, true),
            values.GetBool(Lower, true));
        return [values.GetString(OutputKey) is { Length: > 0 } key ? input.Clone(new MetadataItems { { key, path } }) : input.Clone(path)];
    }

    private OptimizeFileName Set(string key, IConfig config) => (OptimizeFileName)SetConfig(key, config);
}
