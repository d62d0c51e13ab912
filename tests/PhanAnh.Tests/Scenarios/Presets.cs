using PhanAnh.Core;

namespace PhanAnh.Tests;

internal static class Presets
{
    internal static Preset TayNinh => PresetLibrary.Shipped.Find("tay-ninh-58-2024")!;
}
