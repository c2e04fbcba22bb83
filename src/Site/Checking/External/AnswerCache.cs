using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Site.Publishing;

namespace Site.Checking.External;

/// <summary>Which addresses answered well, and when, so that they need not be asked again for a while. Others are never kept.</summary>
internal sealed class AnswerCache
{
    private const int Version = 1;

    private readonly ConcurrentDictionary<string, KeptAnswer> _answers;

    private AnswerCache(IReadOnlyDictionary<string, KeptAnswer> answers) => _answers = new(answers, StringComparer.Ordinal);

    /// <summary>Empty where there is no file, or one that cannot be understood: it can only save time.</summary>
    public static AnswerCache Read(string? path, DateTimeOffset oldest)
    {
        try
        {
            if (path is not null && File.Exists(path) && JsonSerializer.Deserialize(File.ReadAllBytes(path), AnswerJson.Default.AnswerFile) is { Version: Version, Answers: { } kept })
                return new(kept.Where(answer => answer.Value.At >= oldest).ToDictionary());
        }
        catch (Exception damage) when (damage is JsonException || PublishException.IsRefusal(damage))
        {
        }

        return new(new Dictionary<string, KeptAnswer>());
    }

    public LinkAnswer? Find(Uri address) =>
        _answers.TryGetValue(WebAddress.Normal(address).AbsoluteUri, out var kept) ? LinkAnswer.Well with { Moved = kept.Moved } : null;

    public void Keep(Uri address, LinkAnswer answer, DateTimeOffset now)
    {
        if (answer.Standing == LinkStanding.Well)
            _answers[WebAddress.Normal(address).AbsoluteUri] = new(now, answer.Moved);
    }

    /// <exception cref="PublishException">The file system refuses.</exception>
    public void Write(string path)
    {
        try
        {
            var file = new AnswerFile(Version, new(_answers, StringComparer.Ordinal));
            File.WriteAllBytes(path + ".new", JsonSerializer.SerializeToUtf8Bytes(file, AnswerJson.Default.AnswerFile));
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            throw PublishException.From(path, refusal);
        }
    }
}

/// <summary>A good answer.</summary>
/// <param name="At">When it came.</param>
/// <param name="Moved">Where the address has moved for good; null for one that has not.</param>
internal sealed record KeptAnswer(DateTimeOffset At, Uri? Moved);

/// <summary>The cache as it stands in its file.</summary>
internal sealed record AnswerFile(int Version, SortedDictionary<string, KeptAnswer> Answers);

[JsonSerializable(typeof(AnswerFile))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
internal sealed partial class AnswerJson : JsonSerializerContext;
