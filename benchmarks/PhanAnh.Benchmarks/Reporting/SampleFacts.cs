using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>
/// Facts of as many cases as asked for, received evenly over the twelve months up to the end of 2025 under the shipped regulation of Tây Ninh: four or five
/// clocks a case, 200 units under ten superiors, one case in twenty not accepted, one in ten not answered at the cut.
/// </summary>
internal static class SampleFacts
{
    private const int UnitCount = 200;

    private static readonly Instant Start = VietnamTime.StartOf(new LocalDate(2024, 12, 15));

    internal static Preset Preset { get; } = PresetLibrary.Shipped.Find("tay-ninh-58-2024")!;

    internal static ReportPeriod Period { get; } = ParsedPeriod("2025-12");

    /// <summary>The twelve months.</summary>
    internal static ImmutableArray<ReportPeriod> Months { get; } =
        [.. Enumerable.Range(1, 12).Select(month => ParsedPeriod("2025-" + month.ToString("00", CultureInfo.InvariantCulture)))];

    /// <summary>The place of the month of each day, counted from the beginning of the first.</summary>
    internal static int[] MonthOfDay() => [.. Months.SelectMany((month, number) => Enumerable.Repeat(number, (int)(month.End - month.Start).TotalDays))];

    internal static UnitRegister Units { get; } = new(Enumerable.Range(0, UnitCount).Select(number => new Unit
    {
        Code = UnitOf(number),
        Name = new("Đơn vị " + Text(number), "Unit " + Text(number)),
        Parent = number < 10 ? null : UnitOf(number % 10),
    }));

    internal static FactSet Of(int cases)
    {
        var facts = new FactSetBuilder(Period.End);
        var random = new Random(58);
        var minutes = (int)(Period.End - Start).TotalMinutes;
        for (var number = 0; number < cases; number++)
        {
            Add(facts, random, new("PA-" + number.ToString("0000000", CultureInfo.InvariantCulture)), Start + Duration.FromMinutes((int)((long)number * minutes / cases)));
        }

        return facts.ToFactSet();
    }

    private static void Add(FactSetBuilder facts, Random random, CaseCode code, Instant received)
    {
        var fate = random.Next(20);
        var outcome = fate == 0 ? Outcome.Rejected : fate < 3 ? Outcome.None : Outcome.Answered;
        var concluded = received + Duration.FromMinutes(random.Next(14 * 1440));
        if (concluded >= Period.End)
        {
            outcome = Outcome.None;
        }

        var isOver = outcome != Outcome.None;
        var field = Pick(random, Preset.Terms.Fields).Code;
        facts.Add(new CaseRow
        {
            Case = code,
            ReceivedAt = received,
            Channel = Pick(random, Preset.Intake.Channels).Code,
            Kind = Pick(random, Preset.Terms.CaseKinds).Code,
            SubmitterKind = Pick(random, Preset.Terms.SubmitterKinds).Code,
            Field = field,
            ConcludedAt = isOver ? concluded : null,
            Outcome = outcome,
            Grounds = outcome == Outcome.Rejected ? [Pick(random, Preset.Intake.Grounds).Code] : [],
            ClosedAt = isOver && concluded + Duration.FromDays(5) < Period.End ? concluded + Duration.FromDays(5) : null,
            OpenItems = isOver ? 0 : 1,
        });
        Clock(facts, code, null, null, received, received + Duration.FromHours(random.Next(48)), random);
        for (var part = 1; part <= (outcome == Outcome.Rejected ? 0 : random.Next(5) == 0 ? 2 : 1); part++)
        {
            Part(facts, random, code, new(part), received, isOver ? concluded : null, outcome, field);
        }
    }

    private static void Part(
        FactSetBuilder facts, Random random, CaseCode code, AssignmentId assignment, Instant received, Instant? concluded, Outcome outcome, TermCode field)
    {
        var unit = UnitOf(random.Next(UnitCount));
        var dispatched = received + Duration.FromMinutes(random.Next(600));
        if (dispatched >= Period.End)
        {
            return;
        }

        facts.Add(new AssignmentRow
        {
            Case = code,
            Assignment = assignment,
            Unit = unit,
            DispatchedAt = dispatched,
            AcceptedAt = dispatched + Duration.FromMinutes(random.Next(2000)),
            FirstResultAt = concluded,
            ConcludedAt = concluded,
            Outcome = outcome,
        });
        foreach (var clock in Preset.Procedures[0].Clocks.Where(clock => clock.OwedByUnit).Take(3))
        {
            Clock(facts, code, assignment, unit, dispatched, concluded, random);
        }

        if (random.Next(4) == 0)
        {
            facts.Add(new StepRow { Case = code, Kind = (StepKind)random.Next(12), At = dispatched, Unit = unit, Term = new("Form"), IsLate = random.Next(3) == 0 });
        }

        if (concluded is { } released)
        {
            facts.Add(new AnswerRow
            {
                Case = code,
                Assignment = assignment,
                Unit = unit,
                Field = field,
                ReleasedAt = released,
                Release = ReleaseKind.Published,
                Rating = random.Next(2) == 0 ? Pick(random, Preset.Terms.Ratings).Code : null,
            });
        }
    }

    private static void Clock(FactSetBuilder facts, CaseCode code, AssignmentId? assignment, UnitCode? unit, Instant started, Instant? stopped, Random random)
    {
        var definition = Preset.Procedures[0].Clocks[random.Next(Preset.Procedures[0].Clocks.Length)];
        var due = started + Duration.FromMinutes(random.Next(10 * 1440));
        var late = (stopped ?? Period.End) > due;
        facts.Add(new ClockRow
        {
            Case = code,
            Assignment = assignment,
            Clock = definition.Code,
            Unit = unit,
            OwedBy = definition.OwedBy,
            StartedAt = started,
            Due = due,
            StoppedAt = stopped < Period.End ? stopped : null,
            Verdict = (late, stopped < Period.End) switch
            {
                (true, true) => ClockVerdict.MetLate,
                (true, false) => ClockVerdict.Late,
                (false, true) => ClockVerdict.Met,
                _ => ClockVerdict.Running,
            },
            Late = late ? (stopped ?? Period.End) - due : Duration.Zero,
            Worked = stopped < Period.End ? Duration.FromMinutes((int)((stopped.Value - started).TotalMinutes / 4)) : null,
        });
    }

    internal static UnitCode UnitOf(int number) => new("U" + Text(number));

    private static string Text(int number) => number.ToString("000", CultureInfo.InvariantCulture);

    private static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static ReportPeriod ParsedPeriod(string text) => PeriodScheme.Of(Preset.Reports).TryParse(text, out var period, out _)
        ? period
        : throw new ArgumentException("No period of the regulation.", nameof(text));
}
