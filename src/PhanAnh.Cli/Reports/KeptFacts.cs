using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PhanAnh.Reporting;

namespace PhanAnh.Cli;

/// <summary>
/// The facts of a store as they were folded last, in a file beside it: <c>cases.facts</c> beside <c>cases.jsonl</c>. It only saves time: whatever is wrong with it, the
/// facts are folded anew from the store.
/// </summary>
/// <param name="Regulations">What the facts were folded under (<see cref="RegulationStamp"/>).</param>
/// <param name="Mark">How far the log had been read.</param>
/// <param name="Facts">The facts.</param>
internal sealed record KeptFacts(string Regulations, LogMark Mark, FactSet Facts)
{
    private const int HashLength = 64;
    private const int HeadLength = 8 + HashLength + sizeof(long) + HashLength;

    private static readonly byte[] Signature = "PAKEPT1\n"u8.ToArray();

    /// <summary>The file beside a store; none where the store itself has this name.</summary>
    public static string? PathFor(string store) =>
        Path.GetFullPath(Path.ChangeExtension(store, ".facts")) is var path && path != Path.GetFullPath(store) ? path : null;

    /// <summary>What the file holds, or why it holds nothing that is of use.</summary>
    public static (KeptState State, KeptFacts? Facts) Read(string path) => Read(path, (_, _) => true);

    /// <summary>The facts of these regulations up to this mark; none where the file holds others, or nothing of use.</summary>
    public static KeptFacts? ReadOf(string path, string regulations, LogMark mark) => Read(path, (those, at) => those == regulations && at == mark).Facts;

    private static (KeptState State, KeptFacts? Facts) Read(string path, Func<string, LogMark, bool> isWanted)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16);
            var head = new byte[HeadLength + SHA256.HashSizeInBytes];
            var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            if (!head.AsSpan(0, Math.Min(length, Signature.Length)).SequenceEqual(Signature.AsSpan(0, Math.Min(length, Signature.Length))))
            {
                return (KeptState.Foreign, null);
            }

            if (length < head.Length || !SHA256.HashData(head.AsSpan(0, HeadLength)).AsSpan().SequenceEqual(head.AsSpan(HeadLength)))
            {
                return (KeptState.Damaged, null);
            }

            var (regulations, mark) = (Text(head, 8), new LogMark(BinaryPrimitives.ReadInt64LittleEndian(head.AsSpan(8 + HashLength)), Text(head, HeadLength - HashLength)));
            return !isWanted(regulations, mark) ? (KeptState.Sound, null)
                : FactFile.TryRead(file, out var facts, out _) ? (KeptState.Sound, new(regulations, mark, facts))
                : (KeptState.Damaged, null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (KeptState.Missing, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (KeptState.Foreign, null);
        }
    }

    /// <summary>Puts the file in the place of the old one in one step. A folder that cannot be written to keeps none.</summary>
    public void Write(string path)
    {
        var temporary = FormattableString.Invariant($"{path}.{Environment.ProcessId}.new");
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                var head = new byte[HeadLength];
                Signature.CopyTo(head, 0);
                Encoding.ASCII.GetBytes(Regulations, head.AsSpan(8));
                BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(8 + HashLength), Mark.Position);
                Encoding.ASCII.GetBytes(Mark.Link, head.AsSpan(HeadLength - HashLength));
                file.Write(head);
                file.Write(SHA256.HashData(head));
                FactFile.Write(Facts, file);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
        }
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Then there was nothing to be discarded.
        }
    }

    private static string Text(byte[] head, int at) => Encoding.ASCII.GetString(head, at, HashLength);
}

/// <summary>What stands beside a store.</summary>
internal enum KeptState
{
    /// <summary>No file.</summary>
    Missing,

    /// <summary>A file of facts that is whole.</summary>
    Sound,

    /// <summary>A file of facts that was cut short or changed.</summary>
    Damaged,

    /// <summary>A file of another kind, which is not ours to overwrite.</summary>
    Foreign,
}
