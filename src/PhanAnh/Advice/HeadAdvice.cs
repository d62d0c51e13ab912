using NodaTime.Text;

namespace PhanAnh;

/// <summary>A head whose parts do not go together: days out of order, a province other than that of the regulation amended.</summary>
internal static class HeadAdvice
{
    public static void Give(AdviceScope scope)
    {
        var preset = scope.Preset;
        if (preset.Document.Issued is { } issued && issued > preset.From)
        {
            scope.Add(scope.At("document", "issued"), AdviceCodes.IssuedAfterEffect, LocalDatePattern.Iso.Format(issued), LocalDatePattern.Iso.Format(preset.From));
        }

        if (scope.Base?.Members.Find("province") is { } amended && amended.Text != preset.Province)
        {
            scope.Add(scope.At("province"), AdviceCodes.AmendsProvince, preset.Province, amended.Text);
        }
    }
}
