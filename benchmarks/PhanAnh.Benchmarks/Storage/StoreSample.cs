using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>The first events of a case of Tây Ninh – received, classified, dispatched, accepted –, under as many case codes as are asked for.</summary>
internal static class StoreSample
{
    private static readonly ImmutableArray<CaseEvent> Life = LifeAsync().AsTask().GetAwaiter().GetResult();

    internal static IEnumerable<ImmutableArray<CaseEvent>> Commits(int cases, int first = 0)
    {
        for (var number = first; number < first + cases; number++)
        {
            var code = new CaseCode(FormattableString.Invariant($"TN-{number:D7}"));
            foreach (var e in Life)
            {
                yield return [e with { Case = code }];
            }
        }
    }

    private static async ValueTask<ImmutableArray<CaseEvent>> LifeAsync()
    {
        var desk = HotlineDesk.InMemory("tay-ninh", new UnitRegister(new[] { Unit.Of("so-xay-dung", "Sở Xây dựng") }));
        var at = VietnamTime.At(new LocalDateTime(2025, 1, 23, 10, 0));
        var officer = Actor.Of("tiep-nhan-01", "ReceptionOfficer");
        var submission = new Submission { Content = new SensitiveText("Đèn đường trước chợ hỏng ba ngày nay.") };
        var events = ImmutableArray.CreateBuilder<CaseEvent>();
        foreach (var (act, by) in new (Act, Actor)[]
        {
            (new RegisterAct(new TermCode("zalo"), new TermCode("Reflection"), new TermCode("Citizen"), submission), officer),
            (new ClassifyAct(new TermCode("Lighting")), officer),
            (DispatchAct.To("Đề nghị kiểm tra.", "so-xay-dung"), officer),
            (new AcceptAct(), Actor.Of("xu-ly-01", "HandlingOfficer", "so-xay-dung")),
        })
        {
            var outcome = await desk.HandleAsync(Command.Of(FormattableString.Invariant($"c{events.Count}"), "TN-1", act, by, at)).ConfigureAwait(false);
            events.AddRange(outcome.Events);
        }

        return events.ToImmutable();
    }
}
