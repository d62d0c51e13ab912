using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>
/// A whole command, its fingerprint apart: checks, guards, event, new case and clock marks. The command is the acceptance of an assignment, which stops one
/// clock and starts another; the refusals are an extension that lacks everything, and a word that the state does not know.
/// </summary>
public class CommandBenchmark
{
    private const int Times = 20;

    private readonly CaseLife _life = CaseLife.TayNinh;
    private readonly CaseLife.Step _accept = CaseLife.TayNinh.Steps[4];
    private readonly Command _extension;
    private readonly Command _outOfState;
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    public CommandBenchmark()
    {
        var officer = Actor.Of("officer-1", "HandlingOfficer", "U1");
        _extension = CaseLife.Of(90, new FileExtensionAct(new(2025, 3, 4), null), officer, CaseLife.At(4, 9));
        _outOfState = CaseLife.Of(91, new ApproveAct(), Actor.Of("leader-1", "ApprovingLeader", "U1"), CaseLife.At(4, 9));
        if (Decide(_life.Running, _extension) is not CommandRefused { Refusal.Reasons.Length: 3 } || Decide(_life.Running, _outOfState) is not CommandRefused { Refusal.Permitted.IsEmpty: false })
        {
            throw new InvalidOperationException("The refusals have other reasons.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Times)]
    public void WriteEvent()
    {
        using var writer = new Utf8JsonWriter(_buffer);
        var plain = JsonSerializer.Deserialize(EventJson.Write(_accept.Accepted.Events[0]), PlainJson.Default.PlainEvent)!;
        for (var i = 0; i < Times; i++)
        {
            _buffer.ResetWrittenCount();
            writer.Reset();
            JsonSerializer.Serialize(writer, plain, PlainJson.Default.PlainEvent);
        }
    }

    [Benchmark(OperationsPerInvoke = Times)]
    public void Accept()
    {
        for (var i = 0; i < Times; i++)
        {
            _ = Decide(_accept.Before, _accept.Command);
        }
    }

    [Benchmark(OperationsPerInvoke = Times)]
    public void RefuseForThreeReasons()
    {
        for (var i = 0; i < Times; i++)
        {
            _ = Decide(_life.Running, _extension);
        }
    }

    [Benchmark(OperationsPerInvoke = Times)]
    public void RefuseInThisState()
    {
        for (var i = 0; i < Times; i++)
        {
            _ = Decide(_life.Running, _outOfState);
        }
    }

    [Benchmark(OperationsPerInvoke = Times)]
    public void Fingerprint()
    {
        for (var i = 0; i < Times; i++)
        {
            _ = CommandFingerprint.Of(_accept.Command, _life.Context.Seal);
        }
    }

    private Decision Decide(Case? subject, Command command) => new Decider(_life.Procedure, _life.Context).Decide(subject, command, _accept.Fingerprint);
}
