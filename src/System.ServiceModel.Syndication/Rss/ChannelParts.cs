namespace System.ServiceModel.Syndication;

/// <summary>The optional elements of an RSS channel that no other format has; null for those that are not known.</summary>
internal sealed record ChannelParts(
    SyndicationLink? Documentation,
    TimeSpan? TimeToLive,
    IReadOnlyCollection<int>? SkipHours,
    IReadOnlyCollection<string>? SkipDays,
    SyndicationTextInput? TextInput);
