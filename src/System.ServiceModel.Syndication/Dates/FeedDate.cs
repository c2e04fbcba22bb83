using System.Runtime.ExceptionServices;

namespace System.ServiceModel.Syndication;

/// <summary>A date of a feed, or why there is none: a feed with one bad date can be read, until someone asks for that date.</summary>
internal readonly struct FeedDate
{
    private readonly DateTimeOffset _value;
    private readonly Exception? _fault;

    public FeedDate(DateTimeOffset value) => _value = value;

    public FeedDate(Exception fault) => _fault = fault;

    public DateTimeOffset Value
    {
        get
        {
            if (_fault is not null)
                ExceptionDispatchInfo.Throw(_fault);
            return _value;
        }
    }

    /// <summary>What a copy of its owner gets: a bad date is none there.</summary>
    public FeedDate WithoutFault() => new(_value);
}
