using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Site.Search;

/// <summary>Every term of the index with its postings, as the JSON members <c>"term":"postings"</c>.</summary>
internal sealed class EncodedTerms
{
    private const int FewestOfCommonTerm = 100;

    private readonly ArrayBufferWriter<byte> _members = new(1 << 20);
    private readonly List<string> _terms = [];
    private readonly List<int> _starts = [0];
    private readonly ImmutableArray<string>.Builder _common = ImmutableArray.CreateBuilder<string>();

    private EncodedTerms()
    {
    }

    public int Count => _terms.Count;

    /// <summary>Those that more than half of all documents have: only documents that are named after one are listed with it.</summary>
    public ImmutableArray<string> Common => _common.ToImmutable();

    /// <summary>In ordinal order.</summary>
    public string this[int place] => _terms[place];

    /// <summary>How many bytes the terms of that range take.</summary>
    public int SizeOf(int start, int end) => _starts[end] - _starts[start];

    public static EncodedTerms Encode(IndexPart[] parts, int documentCount)
    {
        var encoded = new EncodedTerms();
        var most = Math.Max(FewestOfCommonTerm, documentCount / 2);
        var merged = new List<Posting>();
        foreach (var term in TermMerger.Merge(parts, merged))
        {
            if (merged.Count > most)
            {
                encoded._common.Add(term);
                merged.RemoveAll(posting => !posting.IsNamed);
            }

            if (merged.Count > 0) encoded.Add(term, merged);
        }

        return encoded;
    }

    /// <summary>The terms of those ranges as one JSON object.</summary>
    public byte[] Write(IReadOnlyCollection<Range> ranges)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("{"u8);
        foreach (var range in ranges) buffer.Write(_members.WrittenSpan[_starts[range.Start.Value].._starts[range.End.Value]]);
        var json = buffer.WrittenSpan.ToArray();
        json[^1] = (byte)'}';
        return json;
    }

    private void Add(string term, List<Posting> postings)
    {
        _members.Write("\""u8);
        Encoding.UTF8.GetBytes(term, _members);
        _members.Write("\":\""u8);
        PostingFormatter.Write(postings, _members);
        _members.Write("\","u8);
        _terms.Add(term);
        _starts.Add(_members.WrittenCount);
    }
}
