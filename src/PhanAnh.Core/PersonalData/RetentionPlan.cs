using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>What of a case is retained.</summary>
public enum RetainedData
{
    /// <summary>The personal texts: submission, answers, notes; destroyed with the key of the case.</summary>
    PersonalTexts,

    /// <summary>The events, which hold references and codes.</summary>
    Events,
}

/// <summary>Whether something may go.</summary>
public enum RetentionVerdict
{
    /// <summary>It must stay.</summary>
    Keep,

    /// <summary>It may be deleted.</summary>
    MayDelete,

    /// <summary>It must be deleted.</summary>
    MustDelete,

    /// <summary>It is gone.</summary>
    Deleted,
}

/// <summary>What holds of one kind of data of a case.</summary>
/// <param name="Data">Which.</param>
/// <param name="Verdict">Whether it may go.</param>
/// <param name="DeletableFrom">The first day on which it may be deleted; none where the case is open, or nothing is to be deleted.</param>
/// <param name="DeleteBy">The last day on which it may be kept; none where no regulation sets one.</param>
/// <param name="Reason">Why, as a code with a sentence.</param>
/// <param name="Cites">The clauses behind it.</param>
public sealed record RetentionItem(
    RetainedData Data, RetentionVerdict Verdict, LocalDate? DeletableFrom, LocalDate? DeleteBy, string Reason, ImmutableArray<ClauseId> Cites);

/// <summary>What of a case may be deleted, what must stay and why (kế hoạch lưu trữ, xóa dữ liệu). A pure function of case, rules and instant; it deletes nothing.</summary>
public sealed class RetentionPlan
{
    private static readonly SentenceBook Sentences = new(typeof(RetentionPlan).Assembly, "PhanAnh.Core.PersonalData");

    private readonly RetentionRules _rules;

    private RetentionPlan(CaseCode code, RetentionRules rules, ImmutableArray<RetentionItem> items)
    {
        Case = code;
        _rules = rules;
        Items = items;
    }

    /// <summary>The number of the case that the plan is for.</summary>
    public CaseCode Case { get; }

    /// <summary>One item for each kind of data.</summary>
    public ImmutableArray<RetentionItem> Items { get; }

    /// <summary>The plan of a case at an instant.</summary>
    /// <param name="subject">The case.</param>
    /// <param name="rules">The retention rules of its preset.</param>
    /// <param name="now">When it is asked.</param>
    public static RetentionPlan Of(Case subject, RetentionRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(rules);
        var events = new RetentionItem(RetainedData.Events, RetentionVerdict.Keep, null, null, "RETENTION_EVENTS", []);
        return new(subject.Code, rules, [OfTexts(subject, rules, VietnamTime.DateOf(now)), events]);
    }

    /// <summary>An item of the plan in words.</summary>
    public string Explain(RetentionItem item, Language language)
    {
        ArgumentNullException.ThrowIfNull(item);
        var (day, limit) = item.Reason == "RETENTION_MINIMUM" ? (item.DeletableFrom?.PlusDays(-1), _rules.Minimum) : (item.DeleteBy, _rules.Maximum);
        return Sentences.Say(
            item.Reason,
            language,
            day is { } known ? Day(known, language) : "–",
            (language == Language.English ? limit?.ToEnglish() : limit?.ToVietnamese()) ?? "–");
    }

    /// <summary>The last day of the least retention; none where nothing ended, or the regulation sets none (Civil Code 2015 art. 147–148).</summary>
    internal static LocalDate? LastDay(Instant? ended, TimeLimit? limit) => ended is { } end && limit is { } known
        ? known.Kind switch
        {
            TimeLimitKind.Years => VietnamTime.DateOf(end).PlusYears(known.Amount),
            TimeLimitKind.Months => VietnamTime.DateOf(end).PlusMonths(known.Amount),
            _ => VietnamTime.DateOf(end).PlusDays(known.Amount),
        }
        : null;

    internal static string Day(LocalDate day, Language language) =>
        (language == Language.English ? LocalDatePattern.Iso : LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy")).Format(day);

    private static RetentionItem OfTexts(Case subject, RetentionRules rules, LocalDate today)
    {
        var from = (LastDay(subject.EndedAt, rules.Minimum) ?? (subject.EndedAt is { } ended ? VietnamTime.DateOf(ended).PlusDays(-1) : null))?.PlusDays(1);
        var by = LastDay(subject.EndedAt, rules.Maximum);
        var (verdict, reason) = (subject, from, by) switch
        {
            ({ State.Outcome: Outcome.SecretRegime }, _, _) => (RetentionVerdict.Deleted, "RETENTION_SECRET"),
            ({ IsPurged: true }, _, _) => (RetentionVerdict.Deleted, "RETENTION_ERASED"),
            (_, null, _) => (RetentionVerdict.Keep, "RETENTION_OPEN"),
            (_, { } first, _) when today < first => (RetentionVerdict.Keep, "RETENTION_MINIMUM"),
            (_, _, { } last) when today > last => (RetentionVerdict.MustDelete, "RETENTION_OVERDUE"),
            (_, _, not null) => (RetentionVerdict.MayDelete, "RETENTION_UNTIL"),
            _ => (RetentionVerdict.MayDelete, "RETENTION_ALLOWED"),
        };
        return new(RetainedData.PersonalTexts, verdict, from, by, reason, rules.Cites);
    }
}
