using System.Collections.Immutable;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Samples.TayNinh;

/// <summary>What holds for the whole run: the regulation, its calendars, the units.</summary>
internal sealed record Setting(Preset Preset, HotlineRegulations Regulations, UnitRegister Units)
{
    private const string Regulation = "tay-ninh-58-2024";

    /// <summary>The calendars with the office hours in them.</summary>
    internal CalendarSet Calendars => Regulations.CalendarsOf(Preset);

    /// <summary>The words of the regulation.</summary>
    internal PresetTerms Terms => Preset.Terms;

    /// <summary>Reads the files; what is wrong with them goes to <paramref name="errors"/>.</summary>
    internal static Setting? Read(SampleOptions options, TextWriter errors)
    {
        if (new[] { options.Commands, options.Units, options.Preset }.FirstOrDefault(file => file is not null && !File.Exists(file)) is { } missing)
        {
            errors.WriteLine($"Không tìm thấy tệp {missing}.");
            return null;
        }

        if (!OfficeHours.TryParse(options.Hours, out _, out var hours))
        {
            errors.WriteLine($"--hours: {hours.ToVietnamese()}");
            return null;
        }

        var preset = options.Preset is { } file ? PresetLoad.From(File.ReadAllBytes(file)) : new(PresetLibrary.Shipped.Find(Regulation), []);
        var units = UnitFile.Read(File.ReadAllBytes(options.Units));
        Report(options.Preset, preset.Defects, errors);
        Report(options.Units, units.Defects, errors);
        return preset.Preset is { } sound && units.Register is { } register ? Of(sound, register, options.Hours) : null;
    }

    /// <summary>What people read for a unit.</summary>
    internal string NameOf(UnitCode unit) => Units.Find(unit)?.Name.Vietnamese ?? unit.Value;

    /// <summary>What people read for a role.</summary>
    internal string NameOf(RoleCode role) => Terms.Role(role)?.Name.Vietnamese ?? role.Value;

    /// <summary>What people read for a trigger.</summary>
    internal string NameOf(TriggerCode trigger) => Terms.NameOf(trigger, Language.Vietnamese);

    /// <summary>Who answers for a clock: the unit, or the role on the side of the coordinating unit.</summary>
    internal string OwerOf(ClockAnswer clock) => clock.Unit is { } unit ? NameOf(unit) : NameOf(clock.OwedBy);

    private static Setting Of(Preset preset, UnitRegister units, string hours)
    {
        var calendars = preset.Calendars.ToDictionary(calendar => calendar.Name, _ => hours, StringComparer.Ordinal);
        return new(preset, new(PresetLibrary.Empty.With(preset), preset.Province, null, calendars), units);
    }

    private static void Report(string? file, ImmutableArray<FileDefect> defects, TextWriter errors)
    {
        foreach (var defect in defects)
        {
            errors.WriteLine($"{Path.GetFileName(file)}, dòng {defect.Line}, cột {defect.Column} ({defect.Path}): {defect.Code}: {defect.Vietnamese}");
        }
    }
}
