using System.Collections.Immutable;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>What the options and their files came to.</summary>
/// <param name="Options">The options.</param>
/// <param name="Library">The regulations; without the files that are wrong.</param>
/// <param name="DaysOff">The holidays, before the files of days off and after each of them; the last ones hold.</param>
/// <param name="Rules">The host's rules of routing.</param>
/// <param name="Territory">The province as an administrative unit.</param>
/// <param name="Failures">Everything that is wrong, in the words of the loader; empty where all is in order.</param>
internal sealed record OptionsReading(
    PhanAnhOptions Options, PresetLibrary Library, ImmutableArray<HolidayCalendar> DaysOff, RoutingRuleSet Rules, PlaceCode? Territory, ImmutableArray<string> Failures);
