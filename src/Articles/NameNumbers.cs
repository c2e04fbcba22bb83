using System.Runtime.InteropServices;

namespace Articles;

/// <summary>The numbers behind names that others have too: for each name 2, 3, 4 …, so that many equal ones need no search.</summary>
public sealed class NameNumbers
{
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>The next number for a name, from 2 up.</summary>
    public int Next(string name)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, name, out var isKnown);
        return last = isKnown ? last + 1 : 2;
    }
}
