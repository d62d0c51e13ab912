namespace PhanAnh.Tests;

/// <summary>Scenarios that run under the regulation as shipped, or under any other text of it that they are given before they start.</summary>
public abstract class TayNinhScenarios
{
    /// <summary>Office hours of the examples; the regulation itself states none.</summary>
    private protected const string OfficeHours = "07:30-11:30,13:00-17:00";

    private Hotline? _hotline;

    internal static PresetText Regulation => PresetText.TayNinh;

    /// <summary>The hotline of the scenario.</summary>
    private protected Hotline Hotline => _hotline ??= Another();

    /// <summary>A hotline of its own, for another case under the same regulation.</summary>
    private protected static Hotline Another() => new(Regulation.Preset);

    private protected static Hotline Under(PresetText regulation) => new(regulation.Preset);
}
