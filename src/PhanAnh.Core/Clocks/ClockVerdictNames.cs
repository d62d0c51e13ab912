namespace PhanAnh.Core;

/// <summary>The words for how a clock stands.</summary>
public static class ClockVerdictNames
{
    private static readonly SentenceBook Book = new(typeof(ClockVerdictNames).Assembly, "PhanAnh.Core.Verdicts");

    /// <summary>A verdict in words, in lower case, such as <c>đúng hạn</c>.</summary>
    public static string In(this ClockVerdict verdict, Language language) => Book.Say(verdict.ToString(), language);
}
