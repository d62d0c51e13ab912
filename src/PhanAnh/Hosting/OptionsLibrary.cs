using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The shipped regulations and those of the options' files.</summary>
internal static class OptionsLibrary
{
    internal static PresetLibrary Read(PhanAnhOptions options, List<string> failures)
    {
        var library = PresetLibrary.Shipped;
        foreach (var path in options.PresetFiles)
        {
            try
            {
                var load = PresetLoad.From(File.ReadAllBytes(path));
                library = load.Preset is { } preset ? library.With(preset) : library;
                failures.AddRange(load.Defects.Select(defect => $"{path}{defect}"));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                failures.Add($"PRESET_UNREADABLE: {path}: {e.Message}");
            }
        }

        failures.AddRange(library.Conflicts.Select(conflict => $"{conflict.Reason.Code}: {conflict.Reason.In(Language.English)}"));
        return library;
    }
}
