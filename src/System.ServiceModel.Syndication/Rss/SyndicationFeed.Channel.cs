using System.Collections.ObjectModel;

namespace System.ServiceModel.Syndication;

/// <summary>
/// What only RSS channels have. When a feed is read these elements stay extensions;
/// a property looks among them when it is first asked for, and is written in their place from then on.
/// </summary>
public partial class SyndicationFeed
{
    private SyndicationLink? _documentation;
    private TimeSpan? _timeToLive;
    private Collection<int>? _skipHours;
    private Collection<string>? _skipDays;
    private SyndicationTextInput? _textInput;

    /// <summary>Where the format is described (<c>docs</c>).</summary>
    public SyndicationLink? Documentation
    {
        get => _documentation ??= ChannelExtensions.ReadDocumentation(this);
        set => _documentation = value;
    }

    /// <summary>How long the feed may be kept before it is fetched again (<c>ttl</c>): whole minutes.</summary>
    public TimeSpan? TimeToLive
    {
        get => _timeToLive ??= ChannelExtensions.ReadTimeToLive(this);
        set
        {
            if (value is { } time && (time.Seconds != 0 || time.Milliseconds != 0 || time < TimeSpan.Zero))
                throw new ArgumentOutOfRangeException(nameof(value), time, Messages.TimeToLive);

            _timeToLive = value;
        }
    }

    /// <summary>Hours of the day, 0 to 23, in which the feed need not be fetched.</summary>
    public Collection<int> SkipHours => _skipHours ??= ChannelExtensions.ReadSkipHours(this);

    /// <summary>Days of the week, by their English names, on which the feed need not be fetched.</summary>
    public Collection<string> SkipDays => _skipDays ??= ChannelExtensions.ReadSkipDays(this);

    public SyndicationTextInput? TextInput
    {
        get => _textInput ??= ChannelExtensions.ReadTextInput(this);
        set => _textInput = value;
    }

    /// <summary>What of the above is known without looking for it among the extensions.</summary>
    internal ChannelParts KnownChannelParts => new(_documentation, _timeToLive, _skipHours, _skipDays, _textInput);

    private bool IsWrittenOtherwise(string name, string ns) => ns == Names.Rss && name switch
    {
        "docs" => _documentation is not null,
        "ttl" => _timeToLive is not null,
        "skipHours" => _skipHours is not null,
        "skipDays" => _skipDays is not null,
        "textInput" => _textInput is not null,
        _ => false,
    };
}
