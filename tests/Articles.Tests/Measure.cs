namespace Articles_Tests;

/// <summary>Hits, false finds and misses of one rule over the development set.</summary>
internal sealed class Measure(string rule)
{
    private readonly List<string> _wrong = [];
    private readonly List<string> _missed = [];
    private int _hits;

    public string Rule => rule;

    /// <summary>True where no text has what the rule is for, and none was found.</summary>
    public bool IsEmpty => _hits + _wrong.Count + _missed.Count == 0;

    /// <summary>How often texts have what the rule is for.</summary>
    public int Gold => _hits + _missed.Count;

    public double Precision => _hits + _wrong.Count == 0 ? 1 : (double)_hits / (_hits + _wrong.Count);

    public double Recall => _hits + _missed.Count == 0 ? 1 : (double)_hits / (_hits + _missed.Count);

    public IEnumerable<string> Mistakes => [.. _wrong.Select(w => $"{rule}: wrong {w}"), .. _missed.Select(m => $"{rule}: missed {m}")];

    public void Compare(string text, IEnumerable<string> found, IEnumerable<string> gold)
    {
        var expected = gold.ToList();
        foreach (var item in found)
        {
            if (expected.Remove(item))
                _hits++;
            else
                _wrong.Add($"{text}: {item}");
        }

        _missed.AddRange(expected.Select(e => $"{text}: {e}"));
    }

    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{rule,-34} precision {Precision:0.000}  recall {Recall:0.000}  ({_hits} right, {_wrong.Count} wrong, {_missed.Count} missed)");
}
