using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PhanAnh.Reporting.Documents;

/// <summary>One sheet, written from top to bottom.</summary>
internal sealed class SheetWriter(WorkbookWriter book, Report report, Language language, string name)
{
    private const double LineHeight = 16.5;
    private const double TitleHeight = 24;
    private const double FewestLetters = 90;

    /// <summary>What the edges of a cell and its indent take of the width of a column.</summary>
    private const double Margins = 3;


    private readonly SheetData _data = new();
    private readonly List<MergeCell> _merges = [];
    private readonly List<Hyperlink> _links = [];
    private readonly List<ConditionalFormatting> _shades = [];
    private double[] _widths = [];
    private uint _row = 1;
    private uint _frozen;
    private uint? _titles;

    /// <summary>The number of the row to come, from 1.</summary>
    internal uint NextRow => _row;

    /// <summary>The widths of the columns in letters; as many more follow as long sentences need.</summary>
    internal void Widths(params double[] widths)
    {
        var all = widths.ToList();
        while (all.Sum() < FewestLetters)
        {
            all.Add(12);
        }

        _widths = [.. all];
    }

    internal void Blank() => _row++;

    /// <summary>A text across the sheet, as high as its lines.</summary>
    internal void Banner(string text, CellFont font, bool centred = false)
    {
        var row = Start();
        row.Append(Cell(0, new(null, text, null), new(font, Centred: centred, Wrapped: true)));
        Span(0);
        var digits = _widths.Sum() * (font == CellFont.Title ? 0.7 : TextLines.Filled);
        row.Height = TextLines.Of(text, digits, font is CellFont.Bold or CellFont.Title or CellFont.Alarm) * (font == CellFont.Title ? TitleHeight : LineHeight);
        row.CustomHeight = true;
        _row++;
    }

    /// <summary>The warning of a report that is not final.</summary>
    internal void Draft()
    {
        if (report.Status != ReportStatus.Final)
        {
            Banner(DocumentTexts.Say("DRAFT_" + report.Status, language), CellFont.Alarm);
        }
    }

    /// <summary>Texts side by side; the last one across the rest of the sheet where it spans; all lead to a sheet where one is named.</summary>
    internal void Row(ReadOnlySpan<string> texts, CellStyle style, bool lastSpans = false, string? link = null)
    {
        var row = Start();
        for (var i = 0; i < texts.Length; i++)
        {
            row.Append(Cell(i, new(null, texts[i], null), style));
        }

        for (var i = texts.Length; lastSpans && i < _widths.Length; i++)
        {
            row.Append(new Cell { CellReference = Reference(i), StyleIndex = book.Styles.IndexOf(style) });
        }

        if (lastSpans)
        {
            Span(texts.Length - 1);
        }

        for (var i = 0; link is not null && i < texts.Length; i++)
        {
            _links.Add(new() { Reference = Reference(i), Location = SheetNames.Quoted(link) + "!A1", Display = CellString.Clean(link) });
        }

        _row++;
    }

    /// <summary>The titles over the cells of a table.</summary>
    internal void Header(ImmutableArray<(string Title, bool IsNumber)> columns)
    {
        var row = Start();
        for (var i = 0; i < columns.Length; i++)
        {
            var style = new CellStyle(CellFont.Bold, CellGround.Header, Boxed: true, Right: columns[i].IsNumber, Wrapped: true);
            row.Append(Cell(i, new(null, columns[i].Title, null), style));
        }

        Heighten(row, columns.Select(column => column.Title), isBold: true);
        _row++;
    }

    internal void Cells(ImmutableArray<FigureCell> cells, bool isTotal)
    {
        var row = Start();
        for (var i = 0; i < cells.Length; i++)
        {
            var value = FigureValue.Of(cells[i], language);
            var isText = cells[i] is TextCell;
            row.Append(Cell(i, value, new(
                isTotal ? CellFont.Bold : CellFont.Plain,
                isTotal ? CellGround.Total : CellGround.None,
                Boxed: true,
                Format: value.Format,
                Right: !isText && cells[i] is not InstantCell,
                Wrapped: isText)));
        }

        Heighten(row, cells.Select(cell => cell is TextCell ? cell.In(language) : ""), isTotal);
        _row++;
    }

    /// <summary>Everything above stays on the screen; with titles, the row above also stands on every printed page.</summary>
    internal void Freeze(bool withTitles = false)
    {
        _frozen = _row - 1;
        _titles = withTitles ? _row - 1 : null;
    }

    /// <summary>From white to red-brown, the more the darker: the columns behind the first, from a row to the one above.</summary>
    internal void Shade(uint firstRow, int columns)
    {
        var scale = new ColorScale(
            new ConditionalFormatValueObject { Type = ConditionalFormatValueObjectValues.Number, Val = "0" },
            new ConditionalFormatValueObject { Type = ConditionalFormatValueObjectValues.Number, Val = "1" },
            new Color { Rgb = "FFFFFFFF" },
            new Color { Rgb = "FFD9896B" });
        var range = $"B{CellString.Digits(firstRow)}:{Letters(columns - 1)}{CellString.Digits(_row - 1)}";
        _shades.Add(new(new ConditionalFormattingRule(scale) { Type = ConditionalFormatValues.ColorScale, Priority = _shades.Count + 1 })
        {
            SequenceOfReferences = new([range]),
        });
    }

    internal void Finish()
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View()),
            new SheetFormatProperties { DefaultRowHeight = LineHeight },
            new Columns(_widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })),
            _data);
        Add(_merges.Count, () => new MergeCells(_merges) { Count = (uint)_merges.Count });
        sheet.Append(_shades);
        Add(_links.Count, () => new Hyperlinks(_links));
        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.7, Bottom = 0.7, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter { OddHeader = new(Marked()), OddFooter = new(Footer()) });
        book.Add(name, sheet, _titles);

        void Add(int count, Func<OpenXmlElement> element)
        {
            if (count > 0)
            {
                sheet.Append(element());
            }
        }
    }

    private SheetView View()
    {
        var view = new SheetView { ShowGridLines = false, WorkbookViewId = 0, TabSelected = book.IsEmpty };
        if (_frozen > 0)
        {
            view.Append(
                new Pane { VerticalSplit = _frozen, TopLeftCell = "A" + CellString.Digits(_frozen + 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A" + CellString.Digits(_frozen + 1), SequenceOfReferences = new(["A" + CellString.Digits(_frozen + 1)]) });
        }

        return view;
    }

    private string Marked() => report.Status == ReportStatus.Final ? "" : "&C&B" + Plain(DocumentTexts.Say("DRAFT_" + report.Status, language));

    private string Footer() => $"&L{Plain(report.Title(language))}&R{DocumentTexts.Say("PAGE", language, "&P", "&N")}";

    /// <summary>Signs that a header reads as commands are doubled.</summary>
    private static string Plain(string text) => CellString.Clean(text).Replace("&", "&&", StringComparison.Ordinal);

    private Row Start()
    {
        var row = new Row { RowIndex = _row };
        _data.Append(row);
        return row;
    }

    private Cell Cell(int column, FigureValue value, CellStyle style)
    {
        var text = CellString.Clean(value.Text ?? "");
        var cell = new Cell { CellReference = Reference(column), StyleIndex = book.Styles.IndexOf(style with { Quoted = CellString.LooksLikeFormula(text) }) };
        if (value.Number is { } number)
        {
            cell.CellValue = new(number);
        }
        else
        {
            cell.DataType = CellValues.SharedString;
            cell.CellValue = new(CellString.Digits(book.Strings.IndexOf(text)));
        }

        return cell;
    }

    /// <summary>As high as the cell with the most lines; programs do not measure wrapped cells before somebody edits them.</summary>
    private void Heighten(Row row, IEnumerable<string> texts, bool isBold)
    {
        var lines = texts.Select((text, i) => TextLines.Of(text, (_widths[i] - Margins) * TextLines.Filled, isBold)).DefaultIfEmpty(1).Max();
        if (lines > 1)
        {
            row.Height = lines * LineHeight;
            row.CustomHeight = true;
        }
    }

    private void Span(int from)
    {
        if (from < _widths.Length - 1)
        {
            _merges.Add(new() { Reference = $"{Reference(from)}:{Reference(_widths.Length - 1)}" });
        }
    }

    private string Reference(int column) => Letters(column) + CellString.Digits(_row);

    private static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);
}
