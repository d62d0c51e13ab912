namespace PhanAnh.Reporting.Documents;

/// <summary>The letters of a cell.</summary>
internal enum CellFont
{
    Plain,
    Bold,
    Title,
    Note,
    Link,
    Alarm,
}

/// <summary>The ground of a cell.</summary>
internal enum CellGround
{
    None,
    Header,
    Total,
}

/// <summary>How a cell looks; equal styles share one entry of the workbook.</summary>
/// <param name="Font">Its letters.</param>
/// <param name="Ground">Its ground.</param>
/// <param name="Boxed">Whether it has lines round it.</param>
/// <param name="Format">The number format; none for text.</param>
/// <param name="Right">Whether it is set flush right.</param>
/// <param name="Centred">Whether it is centred.</param>
/// <param name="Wrapped">Whether it breaks into lines.</param>
/// <param name="Quoted">Whether a program that edits it keeps it text, though it reads like a formula.</param>
internal readonly record struct CellStyle(
    CellFont Font = CellFont.Plain,
    CellGround Ground = CellGround.None,
    bool Boxed = false,
    string? Format = null,
    bool Right = false,
    bool Centred = false,
    bool Wrapped = false,
    bool Quoted = false);
