namespace Site.Search;

/// <summary>
/// Maps words to numbers, all of its data in two arrays: a build looks millions of words up, and waiting for memory is what that costs.
/// </summary>
internal sealed class WordTable
{
    private Slot[] _slots = new Slot[1 << 12];
    private char[] _words = new char[1 << 14];
    private int _used;
    private int _count;

    /// <summary>Where the number of the word is; of a word that was not there yet, where to put it before the next call.</summary>
    public ref int NumberOf(ReadOnlySpan<char> word, out bool exists)
    {
        if (_count * 2 >= _slots.Length) Grow();
        var hash = HashOf(word);
        var at = (int)(hash & (uint)(_slots.Length - 1));
        while (_slots[at].Length > 0)
        {
            ref var slot = ref _slots[at];
            exists = slot.Hash == hash && slot.Length == word.Length && word.SequenceEqual(_words.AsSpan(slot.Start, slot.Length));
            if (exists) return ref slot.Number;
            at = (at + 1) & (_slots.Length - 1);
        }

        exists = false;
        _slots[at] = new() { Hash = hash, Start = Keep(word), Length = word.Length };
        _count++;
        return ref _slots[at].Number;
    }

    private int Keep(ReadOnlySpan<char> word)
    {
        if (_used + word.Length > _words.Length) Array.Resize(ref _words, Math.Max(_words.Length * 2, _used + word.Length));
        word.CopyTo(_words.AsSpan(_used));
        _used += word.Length;
        return _used - word.Length;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Length == 0) continue;
            var at = (int)(slot.Hash & (uint)(_slots.Length - 1));
            while (_slots[at].Length > 0) at = (at + 1) & (_slots.Length - 1);
            _slots[at] = slot;
        }
    }

    // Another in each process, so that nobody can write a text of words that all meet in one place.
    private static uint HashOf(ReadOnlySpan<char> word) => (uint)string.GetHashCode(word);

    private struct Slot
    {
        public uint Hash;
        public int Start;
        public int Length;
        public int Number;
    }
}
