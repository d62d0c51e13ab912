using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Writes a file of cases with right hashes around whatever stands in it, so that only what a test means to be wrong is wrong.</summary>
internal sealed class LogText
{
    private readonly Dictionary<CaseCode, string> _heads = [];
    private readonly List<byte[]> _lines = [];
    private string _link = HashChain.Start;

    public LogText Add(CaseCode code, long from, params string[] events)
    {
        byte[][] bytes = [.. events.Select(Encoding.UTF8.GetBytes)];
        _heads[code] = bytes.Aggregate(_heads.GetValueOrDefault(code, HashChain.Start), (head, e) => HashChain.Next(head, e));
        _lines.Add(CommitLine.Write(code, from, null, _heads[code], bytes, _link));
        _link = CommitLine.LinkOf(_lines[^1].AsSpan(..^1))!;
        return this;
    }

    public LogText Add(CaseCode code, long from) => Add(code, from, TextOf(code, from));

    public byte[] ToBytes() => [.. _lines.SelectMany(line => line)];

    public static string TextOf(CaseCode code, long sequence) => Encoding.UTF8.GetString(EventJson.Write(Sample.Event(code, sequence)));
}
