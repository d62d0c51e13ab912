using System.Buffers.Text;
using System.Text;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>One line of a file of keys; an empty key is the tombstone of a destroyed one.</summary>
internal static class KeyLine
{
    internal static byte[] Write(CaseCode code, CaseKey? key) =>
        SealedLine.Write(("case", code.Value), ("key", key is null ? "" : Convert.ToBase64String(key.Reveal())));

    internal static (CaseCode Case, CaseKey? Key)? Read(ReadOnlySpan<byte> line)
    {
        if (SealedLine.Read(line, "case", "key") is not [var code, var text] || !CodeText.IsValid(code))
        {
            return null;
        }

        return text.Length == 0 ? (new(code), null)
            : Base64.IsValid(text, out var length) && length == CaseKey.Length ? (new(code), new CaseKey(Convert.FromBase64String(text)))
            : null;
    }

    /// <summary>The case that a damaged line still names.</summary>
    internal static CaseCode? CaseNamedIn(ReadOnlySpan<byte> line)
    {
        var name = CommitLine.Opening;
        var end = line.StartsWith(name) ? line[name.Length..].IndexOf((byte)'"') : -1;
        return end > 0 && Encoding.ASCII.GetString(line.Slice(name.Length, end)) is var text && CodeText.IsValid(text) ? new CaseCode(text) : null;
    }
}
