namespace PhanAnh.Tests;

/// <summary>Who was told what, by which way.</summary>
internal static class Told
{
    /// <summary>One line a notification, such as <c>Dispatched: HandlingOfficer by email</c>, in the order of the log.</summary>
    internal static IEnumerable<string> Everything(Hotline hotline) =>
        hotline.Notices.Select(notice => $"{notice.Definition.Code}: {string.Join(", ", notice.Definition.Recipients)} by {string.Join(", ", notice.Definition.Media)}");

    /// <summary>When a notification went out.</summary>
    internal static IEnumerable<string> At(Hotline hotline, string code) =>
        hotline.Notices.Where(notice => notice.Definition.Code.Value == code).Select(notice => Hotline.Local(notice.At));
}
