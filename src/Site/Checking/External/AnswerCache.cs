using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Articles;
using Site.Publishing;
using Site.Publishing.Disks;

namespace Site.Checking.External;

/// <summary>Which addresses answered well, and when, so that they need not be asked again for a while. Others are never kept.</summary>
internal sealed class AnswerCache
{
    private const int Version = 1;

    private readonly ConcurrentDictionary<string, KeptAnswer> _answers;

    private AnswerCache(IReadOnlyDictionary<string, KeptAnswer> answers) => _answers = new(answers, StringComparer.Ordinal);

    /// <summary>Empty where there is no file, or one that cannot be understood: it can only save time.</summary>
    /// <param name="path">The file; null for none.</param>
    /// <param name="oldest">Answers before this do not hold any more.</param>
    /// <param name="say">Is told of a file that is damaged.</param>
    public static AnswerCache Read(string? path, DateTimeOffset oldest, Action<Diagnostic>? say = null)
    {
        var kept = path is null ? null : StateFile.Read(path, Parse, say ?? (_ => { }));
        return new((kept ?? []).Where(answer => answer.Value.At >= oldest).ToDictionary());
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
            new Disk().ReplaceUnforced(path, JsonSerializer.SerializeToUtf8Bytes(file, AnswerJson.Default.AnswerFile));
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            throw PublishException.From(path, refusal);
        }
    }

    private static SortedDictionary<string, KeptAnswer>? Parse(byte[] bytes) =>
        JsonSerializer.Deserialize(bytes, AnswerJson.Default.AnswerFile) is { Version: Version, Answers: { } kept }
            && kept.Values.All(answer => answer is not null)
            ? kept
            : null;
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
