namespace PhanAnh.Reporting;

/// <summary>How a page looks, on a screen and on A4: a title never stands alone at the foot of a page, and no row and no short table is torn.</summary>
internal static class HtmlStyle
{
    internal const string Sheet =
        """
        :root { color-scheme: light; }
        body { font: 15px/1.5 "Times New Roman", Tinos, "Noto Serif", serif; color: #1a1a1a; background: #fff; max-width: 1000px; margin: 2rem auto; padding: 0 1.5rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; text-align: center; text-wrap: balance; margin: 0 0 1rem; }
        h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #0072B2; padding-bottom: .2rem; break-after: avoid; }
        h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; break-after: avoid; }
        .head { list-style: none; padding: 0; }
        .status-Contradictory { color: #9B1C00; font-weight: bold; }
        .summary { display: grid; grid-template-columns: repeat(5, 1fr); gap: .5rem; margin: 1rem 0; padding-right: 1px; break-inside: avoid; }
        .summary div { display: flex; flex-direction: column; justify-content: space-between; border: 1px solid #999; padding: .4rem .6rem; }
        .summary dt { font-size: .9rem; line-height: 1.25; }
        .summary dd { margin: .3rem 0 0; font-size: 1.35rem; font-weight: bold; font-variant-numeric: tabular-nums; }
        .tables { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
        .table { flex: 1 1 100%; min-width: 0; }
        .narrow { flex: 1 1 calc(50% - .75rem); max-width: calc(50% - .75rem); }
        .wide { overflow-x: auto; padding-right: 1px; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th, td { border: 1px solid #999; padding: .25rem .5rem; text-align: left; vertical-align: top; }
        th { background: #EEF3F8; }
        th[scope=row] { min-width: 6.5rem; background: none; font-weight: normal; }
        figure { margin: 0; }
        .n { text-align: right; }
        .total td, .total th[scope=row] { font-weight: bold; background: #F6F6F6; }
        .note, .counts, .empty { color: #444; font-style: italic; margin: .3rem 0 0; }
        .counts { break-after: avoid; }
        .nil { margin-top: 1rem; }
        .nil h2, .nil p { display: inline; border: none; margin: 0 .5rem 0 0; }
        details { margin: .4rem 0 0; }
        summary { cursor: pointer; color: #444; font-style: italic; }
        svg { width: 100%; height: auto; max-width: 760px; margin: .5rem 0; font-family: "Segoe UI", "Noto Sans", Arial, sans-serif; break-inside: avoid;
          print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        nav ol { columns: 2; padding-left: 1.2rem; list-style: none; }
        @media (max-width: 640px) { .summary { grid-template-columns: 1fr 1fr; } .narrow { flex-basis: 100%; max-width: none; } nav ol { columns: 1; } }
        @media print {
          @page { size: A4; margin: 18mm 15mm; @bottom-right { content: counter(page) "/" counter(pages); font-size: 9pt; } }
          body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.3; }
          nav { display: none; }
          h1 { font-size: 16pt; } h2 { font-size: 12.5pt; margin-top: 1.1rem; } h3 { font-size: 10.5pt; margin-top: .7rem; }
          th, td { padding: .12rem .35rem; }
          th, .total td, .total th[scope=row] { background: none; }
          tr, .short, .nil { break-inside: avoid; }
          .total { break-before: avoid; }
          .nil { margin-top: .5rem; }
          svg { max-width: 620px; }
          thead { display: table-header-group; }
          .wide { overflow: visible; }
          summary { list-style: none; }
        }
        """;
}
