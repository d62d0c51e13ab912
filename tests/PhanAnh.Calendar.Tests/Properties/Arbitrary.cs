using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Calendar.Tests;

/// <summary>Random starts, suspensions, rules and offices; all times in whole minutes, so that the slow reference can walk them.</summary>
internal static class Arbitrary
{
    private static readonly Instant First = Local.At("2013-03-01 00:00");
    private static readonly int Minutes = (int)(Local.At("2027-10-01 00:00") - First).TotalMinutes;

    internal static Gen<WorkingCalendar> Office { get; } = Gen.Elements(Offices.All);

    internal static Gen<Instant> Minute { get; } = Gen.Choose(0, Minutes).Select(minute => First + Duration.FromMinutes(minute));

    internal static Gen<Instant> Nanosecond { get; } =
        from minute in Minute
        from second in Gen.Choose(0, 59)
        from nanosecond in Gen.Choose(0, 999_999_999)
        select minute + Duration.FromSeconds(second) + Duration.FromNanoseconds(nanosecond);

    internal static Gen<LocalDate> Date { get; } = Minute.Select(VietnamTime.DateOf);

    internal static Gen<CountingRules> Rules { get; } =
        from swaps in Gen.Elements(Enum.GetValues<SwapPolicy>())
        from duty in Gen.Elements(Enum.GetValues<DutyHours>())
        from first in Gen.Elements(Enum.GetValues<FirstDay>())
        from suspended in Gen.Elements(Enum.GetValues<SuspendedDay>())
        select new CountingRules { Swaps = swaps, Duty = duty, FirstDay = first, SuspendedDay = suspended };

    /// <summary>Up to three suspensions, each from minutes to a week long, within forty days of the start.</summary>
    internal static Gen<Suspensions> SuspensionsAfter(Instant start) =>
        from count in Gen.Choose(0, 3)
        from each in (from offset in Gen.Choose(-2000, 40 * 1440)
                      from length in Gen.Frequency((3, Gen.Choose(1, 600)), (1, Gen.Choose(1, 7 * 1440)))
                      let at = start + Duration.FromMinutes(offset)
                      select new Suspension(at, at + Duration.FromMinutes(length))).ListOf(count)
        select Suspensions.Of(each);

    internal static Gen<(WorkingCalendar Office, CountingRules Rules, Instant Start, Suspensions Suspensions, int Amount)> Case(int most) =>
        from office in Office
        from rules in Rules
        from start in Minute
        from suspensions in SuspensionsAfter(start)
        from amount in Gen.Choose(1, most)
        select (office, rules, start, suspensions, amount);

    internal static void Check<T>(this Gen<T> gen, Func<T, bool> law, int tests = 300) => Check(gen, law, tests, _ => string.Empty);

    internal static void Check<T>(this Gen<T> gen, Func<T, bool> law, int tests, Func<T, string> tell) => Prop
        .ForAll(gen.ToArbitrary(), value => law(value).Label(tell(value)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
}
