using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Carries out the lines of a simulation in a store. Its keys follow from the seed, so that its files are the same each time; they protect nothing, since nobody is behind them.</summary>
internal sealed class SimulatedStore(HotlineDesk desk, CommandReader reader)
{
    public RunCount Count { get; private set; } = new();

    public static Func<CaseCode, CaseKey> Keys(ulong seed) => code =>
    {
        var text = Encoding.UTF8.GetBytes("        " + code.Value);
        BinaryPrimitives.WriteUInt64BigEndian(text, seed);
        return new(SHA256.HashData(text));
    };

    public async ValueTask TakeAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellation)
    {
        while (!lines.IsEmpty)
        {
            var end = lines.Span.IndexOf((byte)'\n');
            var read = reader.Read(1, lines[..end]);
            lines = lines[(end + 1)..];
            if (read.Command is { } command)
            {
                var outcome = await desk.HandleAsync(command, cancellation).ConfigureAwait(false);
                Count = outcome.IsAccepted ? Count with { Accepted = Count.Accepted + 1 } : Count with { Refused = Count.Refused + 1 };
            }
            else
            {
                Count = Count with { Defective = Count.Defective + 1 };
            }
        }
    }
}
