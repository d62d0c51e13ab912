using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Cli;

/// <summary>Collects what is wrong, so that everything is told at once.</summary>
internal sealed class Complaints
{
    private readonly List<Complaint> _list = [];

    public bool Any => _list.Count > 0;

    public bool Has(string code) => _list.Any(complaint => complaint.Code == code);

    public void Add(string code, string place, LocalizedText sentence) => _list.Add(new(code, place, sentence));

    public void Add(string code, string place, params ReadOnlySpan<string> arguments) =>
        _list.Add(new(code, place, ToolTexts.Both(code, arguments)));

    public void Add(ParseDefect defect, string option) =>
        _list.Add(new(defect.Code, option, new(defect.ToVietnamese(), defect.ToEnglish())));

    public void Add(CalendarRefusal refusal, string option) =>
        _list.Add(new(refusal.Code, option, new(refusal.ToVietnamese(), refusal.ToEnglish())));

    public void Add(DataDefect defect, string file) =>
        _list.Add(new(defect.Code, $"{file} {defect.Path}", new(defect.ToVietnamese(), defect.ToEnglish())));

    public void Add(FileDefect defect, string file) => _list.Add(Of(defect, file));

    public void Add(StoreDefect defect, string file) => _list.Add(Of(defect, file));

    public void Add(ReportRefusal refusal, string option) =>
        _list.Add(new(refusal.Code, option, new(refusal.In(Language.Vietnamese), refusal.In(Language.English))));

    public void Add(RefusalReason reason, string option) => _list.Add(Of(reason, option));

    public static Complaint Of(RefusalReason reason, string place) =>
        new(reason.Code, place, new(reason.In(Language.Vietnamese), reason.In(Language.English)));

    public static Complaint Of(StoreDefect defect, string file) => new(
        defect.Code,
        FormattableString.Invariant($"{file}({defect.Line},1)"),
        new(defect.In(Language.Vietnamese), defect.In(Language.English)));

    public static Complaint Of(FileDefect defect, string file) => new(
        defect.Code,
        FormattableString.Invariant($"{file}({defect.Line},{defect.Column}){(defect.Path == "$" ? "" : " " + defect.Path)}"),
        new(defect.Vietnamese, defect.English));

    /// <summary>Prints all on standard error.</summary>
    public int Print(Terminal terminal)
    {
        foreach (var complaint in _list)
        {
            terminal.Error.WriteLine(complaint.In(terminal.Language));
        }

        return ExitCodes.BadInput;
    }
}
