using System.Globalization;

namespace PhanAnh.Core;

/// <summary>A whole number as an argument of a guard.</summary>
internal static class GuardNumber
{
    /// <summary>The number; −1 for what is none, so that nothing lies below it.</summary>
    internal static int Of(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
