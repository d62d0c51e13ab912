using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>By when a data subject's request is to be answered and carried out, with the reasons.</summary>
public sealed class DataSubjectDeadlines
{
    private static readonly SentenceBook Sentences = new(typeof(DataSubjectDeadlines).Assembly, "PhanAnh.Core.PersonalData");

    private readonly WorkingCalendar _calendar;

    internal DataSubjectDeadlines(DataSubjectRequest request, WorkingCalendar calendar, Deadline answer, Deadline execution)
    {
        Request = request;
        _calendar = calendar;
        Answer = answer;
        Execution = execution;
    }

    /// <summary>What the person asks for, and since when.</summary>
    public DataSubjectRequest Request { get; }

    /// <summary>By when the person is to be told that the request was received and how it goes on.</summary>
    public Deadline Answer { get; }

    /// <summary>By when it is to be carried out; the extended day where it was extended.</summary>
    public Deadline Execution { get; }

    /// <summary>The law, the limits and every day counted, in words.</summary>
    public string In(Language language)
    {
        var (answer, execution) = (_calendar.Explain(Answer), _calendar.Explain(Execution));
        var right = Sentences.Say("RIGHT_" + Request.Right, language);
        return language == Language.English
            ? Sentences.Say("REQUEST", language, right, answer.ToEnglish(), execution.ToEnglish())
            : Sentences.Say("REQUEST", language, right, answer.ToVietnamese(), execution.ToVietnamese());
    }

    /// <summary>The right and the two deadlines.</summary>
    public override string ToString() => $"{Request.Right}: {Answer}; {Execution}";
}
