using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Writes a file of cases with right hashes around whatever stands in it, so that only what a test means to be wrong is wrong.</summary>
internal sealed class LogText
{
    private readonly Dictionary<CaseCode, string> _heads = [];
    private readonly List<byte[]> _lines = [];
    private byte[] _link = Encoding.ASCII.GetBytes(HashChain.Start);

    public LogText Add(CaseCode code, long from, params string[] events)
    {
        byte[][] bytes = [.. events.Select(Encoding.UTF8.GetBytes)];
        var draft = new CommitDraft();
        draft.Write(code, from, null, bytes);
        _heads[code] = draft.Seal(_heads.GetValueOrDefault(code, HashChain.Start), _link);
        _link = draft.Link.ToArray();
        _lines.Add(draft.Line.ToArray());
        return this;
    }

    public LogText Add(CaseCode code, long from) => Add(code, from, TextOf(code, from));

    public byte[] ToBytes() => [.. _lines.SelectMany(line => line)];

    public static string TextOf(CaseCode code, long sequence) => Encoding.UTF8.GetString(EventJson.Write(Sample.Event(code, sequence)));
}
