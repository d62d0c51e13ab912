using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Codes of administrative units, which are digits as a rule.</summary>
internal static class PlaceReading
{
    private static readonly string[] Forms = ["\"25456\"", "\"25456-2024\""];

    /// <summary>A code in quotes; <c>PLACE_CODE_FORMAT</c>, also for a number, which lost its leading zeros.</summary>
    internal static PlaceCode PlaceCode(this ValueReader value)
    {
        if (value.Kind == System.Text.Json.JsonValueKind.Number)
        {
            value.Report(DefectCodes.PlaceCodeFormat, "\"25456\"");
            return new(Declarations.Neutral);
        }

        var code = value.Parse<PlaceCode>(TryParse, DefectCodes.PlaceCodeFormat, Forms);
        return code.Value is null ? new(Declarations.Neutral) : code;
    }

    private static bool TryParse(string text, out PlaceCode code)
    {
        var isCode = text.Length is > 0 and <= 64 && CodeFormat.HasOnlyInner(text);
        code = isCode ? new(text) : default;
        return isCode;
    }
}
