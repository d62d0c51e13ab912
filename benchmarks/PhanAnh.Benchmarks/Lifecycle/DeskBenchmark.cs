using BenchmarkDotNet.Attributes;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>Whole lives of cases through the desk, everything in memory: texts encrypted, events written and chained. A call is one command.</summary>
public class DeskBenchmark
{
    private const int Lives = 1;
    private const int Commands = 8;

    private readonly Command[] _commands = [.. CaseLife.TayNinh.Steps.Select(step => step.Command)];
    private HotlineDesk _desk = Desk();
    private int _next;

    [Benchmark(Baseline = true, OperationsPerInvoke = Lives * Commands)]
    public void Handle()
    {
        if (_next % 20_000 == 0)
        {
            _desk = Desk();
        }

        for (var life = 0; life < Lives; life++)
        {
            var code = new CaseCode($"C-2025-{_next++:0000000}");
            foreach (var command in _commands)
            {
                var outcome = _desk.HandleAsync(command with { Case = code });
                if (!outcome.IsCompletedSuccessfully || !outcome.Result.IsAccepted)
                {
                    throw new InvalidOperationException("The command is refused.");
                }
            }
        }
    }

    private static HotlineDesk Desk() => HotlineDesk.InMemory("tay-ninh", new([Unit.Of("U1", "Đơn vị 1"), Unit.Of("U2", "Đơn vị 2")]));
}
