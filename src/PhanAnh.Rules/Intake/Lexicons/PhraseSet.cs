using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>Which phrases a sentence has, as bits in rented memory; dispose it.</summary>
internal readonly struct PhraseSet : IDisposable
{
    private const int Bits = 64;

    private readonly ulong[] _bits;

    internal PhraseSet(int phrases)
    {
        _bits = ArrayPool<ulong>.Shared.Rent((phrases / Bits) + 1);
        Array.Clear(_bits);
    }

    internal bool Has(int phrase) => ((_bits[phrase / Bits] >> (phrase % Bits)) & 1) != 0;

    internal void Add(int phrase) => _bits[phrase / Bits] |= 1UL << (phrase % Bits);

    internal void Clear(ReadOnlySpan<FoundPhrase> phrases)
    {
        foreach (ref readonly var phrase in phrases)
        {
            _bits[phrase.Id / Bits] = 0;
        }
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_bits);
}
