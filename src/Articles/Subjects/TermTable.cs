namespace Articles.Subjects;

/// <summary>
/// The terms of one text after another, in order of their first place: an open hash table that is emptied without being cleared.
/// </summary>
internal sealed class TermTable
{
    private int[] _slots = new int[1024];
    private int[] _edition = new int[1024];
    private Term[] _terms = new Term[512];
    private int _current;

    public int Count { get; private set; }

    public Term this[int index] => _terms[index];

    public void Clear()
    {
        Count = 0;
        _current++;
    }

    public void Add(uint hash, bool isInLead)
    {
        var slot = SlotOf(hash);
        if (_edition[slot] == _current)
        {
            ref var term = ref _terms[_slots[slot]];
            term = new Term(hash, (ushort)Math.Min(ushort.MaxValue, term.Count + 1), term.IsInLead || isInLead);
            return;
        }

        if (Count == _terms.Length)
        {
            Grow();
            slot = SlotOf(hash);
        }

        (_slots[slot], _edition[slot]) = (Count, _current);
        _terms[Count++] = new Term(hash, 1, isInLead);
    }

    /// <summary>Where the hash is, or would be.</summary>
    private int SlotOf(uint hash)
    {
        var slot = (int)(hash * 2654435769u >> 8) & (_slots.Length - 1);
        while (_edition[slot] == _current && _terms[_slots[slot]].Hash != hash)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _terms, _terms.Length * 2);
        _slots = new int[_terms.Length * 2];
        _edition = new int[_slots.Length];
        _current = 1;
        for (var i = 0; i < Count; i++)
        {
            var slot = SlotOf(_terms[i].Hash);
            (_slots[slot], _edition[slot]) = (i, _current);
        }
    }
}
