using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The file of units that <c>--units</c> names; without it no unit is known.</summary>
internal static class UnitsOption
{
    public static UnitRegister Read(string? path, PresetChoice? choice, Terminal terminal, Complaints complaints) => ReadWithBytes(path, choice, terminal, complaints).Register;

    /// <summary>The units, and the file as it is.</summary>
    /// <param name="path">The file; none where none is named.</param>
    /// <param name="choice">The regulations whose words the file uses; none where they could not be read.</param>
    /// <param name="terminal">Where words that none of them has are told: the file is taken all the same, since units outlive a regulation.</param>
    /// <param name="complaints">Where it is told why the file cannot be taken.</param>
    public static (UnitRegister Register, byte[] Bytes) ReadWithBytes(string? path, PresetChoice? choice, Terminal terminal, Complaints complaints)
    {
        if (path is null || InputFile.ReadAll(path, complaints) is not { } bytes)
        {
            return (UnitRegister.Empty, []);
        }

        var file = UnitFile.Read(bytes);
        foreach (var defect in file.Defects)
        {
            complaints.Add(defect, InputFile.NameOf(path));
        }

        var units = file.Register ?? UnitRegister.Empty;
        var terms = choice?.Library.Presets.Select(preset => preset.Terms).ToList() ?? [];
        if (terms.Count > 0)
        {
            var named = units.Units.OrderBy(unit => unit.Code.Value, StringComparer.Ordinal).ToList();
            Tell("UNIT_KIND_UNKNOWN", named.Where(unit => unit.Kind is not null).Select(unit => (unit.Code, unit.Kind!.Value.Value)), terms.SelectMany(known => known.UnitKinds));
            Tell("UNIT_FIELD_UNKNOWN", named.SelectMany(unit => unit.OwnLimits.Keys.Where(field => field.Length > 0).Order(StringComparer.Ordinal).Select(field => (unit.Code, field))), terms.SelectMany(known => known.Fields));
        }

        return (units, bytes);

        // Of a word that many units use the first tells enough.
        void Tell(string code, IEnumerable<(UnitCode Unit, string Word)> used, IEnumerable<TermDefinition> declared)
        {
            var known = declared.Select(term => term.Code.Value).Distinct().ToList();
            foreach (var (unit, word) in used.DistinctBy(use => use.Word).Where(use => !known.Contains(use.Word)))
            {
                var sentence = ToolTexts.Both(code, unit.Value, word, known.Count == 0 ? "–" : string.Join(", ", known));
                terminal.Error.WriteLine(new Complaint(code, InputFile.NameOf(path), sentence).In(terminal.Language));
            }
        }
    }
}
