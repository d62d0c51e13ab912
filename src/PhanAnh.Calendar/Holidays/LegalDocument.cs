namespace PhanAnh.Calendar;

/// <summary>The law, decision or notice that a day off rests on.</summary>
/// <param name="Id">Its number, e.g. <c>45/2019/QH14</c>, or a short name of its own where no number is known.</param>
/// <param name="Vietnamese">How it is cited in Vietnamese, with the article.</param>
/// <param name="English">How it is cited in English, with the article.</param>
/// <param name="Issued">When it was issued, where known.</param>
public sealed record LegalDocument(string Id, string Vietnamese, string English, LocalDate? Issued = null);
