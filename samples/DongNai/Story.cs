using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Samples.DongNai;

/// <summary>Tells in the words of the regulation what happens to cases, in lines of at most a hundred characters.</summary>
internal sealed class Story(Preset preset, UnitRegister units, TextWriter output) : INotifier
{
    private const int Width = 100;
    private static readonly string[] Days = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];

    internal void Title(string title)
    {
        Line(0, "");
        Line(0, title);
        Line(0, new string('═', Math.Min(title.Length, Width)));
    }

    internal void Paragraph(string text) => Line(0, text);

    /// <summary>One event: when, which case, who; then what, and where that leads.</summary>
    internal void Tell(CaseEvent e, string? words)
    {
        Line(0, $"{Of(e.EffectiveAt)}  {e.Case} · {NameOf(e.By.Role)}{(e.By.Unit is { } unit ? $" ({NameOf(unit)})" : "")}");
        var state = e.To is { } to ? $" → {preset.Terms.State(to.Code)?.Name.Vietnamese}" : "";
        Line(2, $"{(e.On is { } trigger ? NameOf(trigger) : "Tự chuyển")}{Detail(e.Fact)}{state}");
        if (words is not null)
        {
            Line(2, $"“{words}”");
        }
    }

    /// <summary>A refused command: nothing has changed, and these are all the reasons.</summary>
    internal void Tell(Command command, Refusal refusal)
    {
        Line(0, $"{Of(command.EffectiveAt)}  {command.Case} · {NameOf(command.Actor.Role)}{(command.Actor.Unit is { } unit ? $" ({NameOf(unit)})" : "")}");
        Line(2, $"{NameOf(command.Trigger)}: KHÔNG ĐƯỢC");
        foreach (var reason in refusal.Reasons)
        {
            var clauses = reason.Clauses.IsEmpty ? "" : $" [{string.Join(", ", reason.Clauses)}]";
            Line(4, $"{reason.Code}: {reason.In(Language.Vietnamese, preset)}{clauses}");
        }
    }

    /// <summary>How a clock stands, and how its due time was counted.</summary>
    internal void Tell(ClockAnswer clock)
    {
        var due = clock.Due is { } limit ? $"hạn {OfDue(limit)}, " : "";
        var stopped = clock.StoppedAt is { } stop ? $"xong {Of(stop)}" : "chưa xong";
        Line(2, $"{clock.Clock.Name.Vietnamese}: {clock.Verdict.In(Language.Vietnamese)}");
        Line(4, $"{(clock.Unit is { } unit ? NameOf(unit) : NameOf(clock.OwedBy))}: từ {Of(clock.StartedAt)}, {due}{stopped} [{string.Join(", ", clock.Clock.Cites)}]");
    }

    /// <summary>Instead of sending it, the sample prints whom a message would go to.</summary>
    public ValueTask SendAsync(Notification notification, CancellationToken cancellation = default)
    {
        var media = string.Join(", ", notification.Definition.Media.Select(medium => medium switch
        {
            "sms" => "tin nhắn",
            "system" => "phần mềm",
            "document" => "văn bản",
            "phone" => "điện thoại",
            "email" => "thư điện tử",
            "website" or "web" => "trang thông tin điện tử",
            "channel" => "qua kênh đã gửi",
            _ => medium,
        }));
        Line(2, $"↳ {notification.Definition.Name.Vietnamese}: {string.Join(", ", notification.Definition.Recipients.Select(NameOf))} ({media})");
        return ValueTask.CompletedTask;
    }

    private string Detail(CaseFact fact) => fact switch
    {
        Classified classified => $": {preset.Terms.NameOf(classified.Field, Language.Vietnamese)}",
        Dispatched dispatched => $": {string.Join(", ", dispatched.Assignments.Select(created => NameOf(created.Unit)))}",
        AppointmentSet appointment => $": ngày {Of(appointment.On)}",
        _ => "",
    };

    private string NameOf(RoleCode role) => preset.Terms.Role(role)?.Name.Vietnamese ?? role.Value;

    private string NameOf(UnitCode unit) => units.Find(unit)?.Name.Vietnamese ?? unit.Value;

    private string NameOf(TriggerCode trigger) => preset.Terms.NameOf(trigger, Language.Vietnamese);

    private static string Of(LocalDate day) => $"{Days[(int)day.DayOfWeek - 1]} {day.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture)}";

    private static string Of(Instant instant) =>
        VietnamTime.LocalOf(instant) is var local ? $"{Of(local.Date)} {local.ToString("HH:mm", CultureInfo.InvariantCulture)}" : "";

    /// <summary>A due instant at midnight is the end of the day before.</summary>
    private static string OfDue(Instant due) =>
        VietnamTime.LocalOf(due) is { TimeOfDay: var time } local && time == LocalTime.Midnight ? $"hết {Of(local.Date.PlusDays(-1))}" : Of(due);

    private void Line(int indent, string text)
    {
        var line = new string(' ', indent);
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > Width)
            {
                output.Write(line.TrimEnd() + "\n");
                line = new string(' ', indent + 2);
            }

            line += string.IsNullOrWhiteSpace(line) ? word : $" {word}";
        }

        output.Write(line.TrimEnd() + "\n");
    }
}
