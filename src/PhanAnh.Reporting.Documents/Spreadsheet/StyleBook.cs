using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PhanAnh.Reporting.Documents;

/// <summary>The styles that the cells of a workbook use, numbered in the order of their first use.</summary>
internal sealed class StyleBook
{
    private const uint FirstOwnFormat = 164;
    private const string Face = "Times New Roman";

    private readonly List<CellStyle> _styles = [default];
    private readonly Dictionary<CellStyle, uint> _indices = new() { [default] = 0 };
    private readonly List<string> _formats = [];

    internal uint IndexOf(CellStyle style)
    {
        if (!_indices.TryGetValue(style, out var index))
        {
            index = (uint)_styles.Count;
            _indices.Add(style, index);
            _styles.Add(style);
            if (style.Format is { } format && !_formats.Contains(format, StringComparer.Ordinal))
            {
                _formats.Add(format);
            }
        }

        return index;
    }

    internal Stylesheet ToStylesheet()
    {
        var formats = _formats.Select((format, i) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = format }).ToArray();
        var sheet = new Stylesheet();
        if (formats.Length > 0)
        {
            sheet.Append(new NumberingFormats(formats) { Count = (uint)formats.Length });
        }

        sheet.Append(
            new Fonts(Enum.GetValues<CellFont>().Select(FontOf)) { Count = (uint)Enum.GetValues<CellFont>().Length },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid("FFDCE8F3"),
                Solid("FFF2F2F2")) { Count = 4 },
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(
                    Line(new LeftBorder()), Line(new RightBorder()), Line(new TopBorder()), Line(new BottomBorder()), new DiagonalBorder())) { Count = 2 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(_styles.Select(FormatOf)) { Count = (uint)_styles.Count },
            new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
        return sheet;
    }

    private CellFormat FormatOf(CellStyle style)
    {
        var format = new CellFormat
        {
            NumberFormatId = style.Format is { } code ? FirstOwnFormat + (uint)_formats.IndexOf(code) : 0,
            FontId = (uint)style.Font,
            FillId = style.Ground switch { CellGround.Header => 2, CellGround.Total => 3, _ => 0u },
            BorderId = style.Boxed ? 1u : 0,
            FormatId = 0,
            ApplyNumberFormat = style.Format is not null,
            ApplyFont = style.Font != CellFont.Plain,
            ApplyFill = style.Ground != CellGround.None,
            ApplyBorder = style.Boxed,
            ApplyAlignment = true,
        };
        if (style.Quoted)
        {
            format.QuotePrefix = true;
        }

        format.Alignment = new()
        {
            Vertical = style.Ground == CellGround.Header ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
            Horizontal = style.Centred ? HorizontalAlignmentValues.Center : style.Right ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left,
            WrapText = style.Wrapped,
            Indent = style is { Boxed: true, Centred: false } ? 1u : 0,
        };
        return format;
    }

    private static Font FontOf(CellFont font)
    {
        var letters = new Font();
        if (font is CellFont.Bold or CellFont.Title or CellFont.Alarm)
        {
            letters.Append(new Bold());
        }

        if (font == CellFont.Note)
        {
            letters.Append(new Italic());
        }

        if (font == CellFont.Link)
        {
            letters.Append(new Underline());
        }

        letters.Append(
            new FontSize { Val = font == CellFont.Title ? 16 : 12 },
            new Color { Rgb = font switch { CellFont.Note => "FF444444", CellFont.Link => "FF0B57A4", CellFont.Alarm => "FF9B1C00", _ => "FF1A1A1A" } },
            new FontName { Val = Face },
            new FontFamilyNumbering { Val = 1 });
        return letters;
    }

    private static Fill Solid(string colour) => new(new PatternFill(
        new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static T Line<T>(T border)
        where T : BorderPropertiesType
    {
        border.Style = BorderStyleValues.Thin;
        border.Append(new Color { Rgb = "FF999999" });
        return border;
    }
}
