using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Core.Tests;

public sealed class HashChainTests
{
    [Fact]
    public void Start_OfEveryChain_IsSixtyFourZeros() => Assert.Equal(new string('0', 64), HashChain.Start);

    // Whoever checks a log without this library needs no more than sha256sum.
    [Fact]
    public void Next_OfKnownBytes_IsSha256OverTextAndBytes() =>
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(HashChain.Start + "{}"))),
            HashChain.Next(HashChain.Start, "{}"u8));

    [Fact]
    public void Next_OtherBytesOrAnotherPast_GivesAnotherLink() =>
        Prop.ForAll(
            Gen.Choose(0, 255).Select(i => (byte)i).NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary(),
            Gen.Choose(0, 1000).ToArbitrary(),
            (bytes, at) =>
            {
                var link = HashChain.Next(HashChain.Start, bytes);
                var changed = bytes.ToArray();
                changed[at % bytes.Length] ^= 1;
                return link == HashChain.Next(HashChain.Start, bytes)
                    && link != HashChain.Next(HashChain.Start, changed)
                    && link != HashChain.Next(link, bytes)
                    && link.Length == 64 && link.All(char.IsAsciiHexDigitLower);
            }).QuickCheckThrowOnFailure();
}
