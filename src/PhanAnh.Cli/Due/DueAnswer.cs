using System.Text.Json;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Writes a deadline for people and for programs.</summary>
internal static class DueAnswer
{
    public static string Sentence(Deadline deadline, Language language)
    {
        if (deadline.Due is not { } due)
        {
            return ToolTexts.Book.Say("DUE_NONE", language);
        }

        var day = TimeTexts.Day(deadline.LastDay.GetValueOrDefault(), language);
        return deadline.IncludesDue
            ? ToolTexts.Book.Say("DUE_AT", language, TimeTexts.Clock(VietnamTime.LocalOf(due)), day)
            : ToolTexts.Book.Say("DUE_END_OF_DAY", language, day);
    }

    public static void Write(Utf8JsonWriter json, Deadline deadline, DeadlineExplanation? explanation, Language language)
    {
        json.WriteStartObject();
        Members(json, deadline);
        if (explanation is not null)
        {
            json.WriteStartObject("explanation");
            json.WriteString("countedFrom", OffsetText.Format(explanation.CountedFrom));
            json.WriteStartArray("days");
            foreach (var day in explanation.Days)
            {
                Write(json, day, language);
            }

            json.WriteEndArray();
            json.WriteString("text", language == Language.English ? explanation.ToEnglish() : explanation.ToVietnamese());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void Members(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteString("from", OffsetText.Format(deadline.Start));
        json.WriteString("limit", deadline.Limit.ToString());
        if (deadline.Due is { } due)
        {
            json.WriteString("due", OffsetText.Format(due));
            json.WriteBoolean("dueIsInTime", deadline.IncludesDue);
            json.WriteString("lastDay", TimeTexts.Date(deadline.LastDay.GetValueOrDefault(), Language.English));
        }
        else
        {
            json.WriteNull("due");
        }

        json.WriteBoolean("isProvisional", deadline.IsProvisional);
        json.WriteString("calendar", deadline.CalendarVersion);
    }

    private static void Write(Utf8JsonWriter json, ExplainedDay day, Language language)
    {
        json.WriteStartObject();
        json.WriteString("date", TimeTexts.Date(day.Date, Language.English));
        json.WriteString("role", JsonNamingPolicy.CamelCase.ConvertName(day.Role.ToString()));
        if (day.Number > 0)
        {
            json.WriteNumber("number", day.Number);
        }

        if (day.Worked > Duration.Zero)
        {
            json.WriteNumber("workedMinutes", (long)day.Worked.TotalMinutes);
        }

        if (day.Holiday is { } holiday)
        {
            json.WriteString("reason", language == Language.English ? holiday.English : holiday.Vietnamese);
            json.WriteString("document", language == Language.English ? holiday.Document.English : holiday.Document.Vietnamese);
        }

        json.WriteEndObject();
    }
}
