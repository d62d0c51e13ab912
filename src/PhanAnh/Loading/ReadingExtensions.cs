using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Readings that many parts of a preset share.</summary>
internal static class ReadingExtensions
{
    /// <summary>A code that is to become a typed one; a missing or bad one reads as a neutral code.</summary>
    internal static string CodeOrNeutral(this ValueReader value) => value.Code() is { Length: > 0 } code ? code : Declarations.Neutral;

    /// <summary>The days from which and to which something holds, both included, either of them open; <c>PERIOD_REVERSED</c>. A day that is none is told, and nothing is asked of it.</summary>
    internal static (LocalDate? From, LocalDate? To) Days(this ObjectReader item)
    {
        var from = item.Optional("from")?.DateOrNone();
        return (from, item.LastDay(from));
    }

    /// <summary>The day to which something holds, where it begins on that one.</summary>
    internal static LocalDate? LastDay(this ObjectReader item, LocalDate? from)
    {
        var end = item.Optional("to");
        var to = end?.DateOrNone();
        if (to < from)
        {
            end?.Report(DefectCodes.PeriodReversed);
        }

        return to;
    }

    /// <summary>Texts as typed codes. A loop over an array: a query over codes would be compiled for each type in every fresh process first.</summary>
    internal static ImmutableArray<T> CodesOf<T>(this IReadOnlyList<string> texts, Func<string, T> code)
        where T : struct
    {
        var codes = new T[texts.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = code(texts[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(codes);
    }

    /// <summary>The clauses of a row; <c>CITATION_MISSING</c> where there is none, since a row without a clause is nobody's law.</summary>
    internal static ImmutableArray<ClauseId> Cites(this ObjectReader row)
    {
        if (row.Optional("cites") is not { } cites)
        {
            row.Self.Report(DefectCodes.CitationMissing);
            return [];
        }

        var clauses = cites.List(clause => new ClauseId(clause.CodeOrNeutral()));
        if (clauses.IsEmpty)
        {
            cites.Report(DefectCodes.CitationMissing);
        }

        return clauses;
    }

    /// <summary>Whether a list has no more entries than anybody could mean; <c>SIZE_LIMIT</c>, and then nothing of it is read.</summary>
    internal static bool AtMost(this ValueReader list, int most)
    {
        if (list.Count > most)
        {
            list.Report(DefectCodes.SizeLimit, JsonLimits.Values(most));
            return false;
        }

        return true;
    }

    /// <summary>Items whose codes are unique; <c>DUPLICATE_ID</c>, and then the first of a code is what the rest of the file means.</summary>
    internal static ImmutableArray<T> Unique<T>(this ValueReader? list, Func<ObjectReader, T?> bind, Func<T, string> codeOf)
        where T : class
    {
        if (list is not { } value)
        {
            return [];
        }

        var seen = new HashSet<string>(value.Count, StringComparer.Ordinal);
        return value.Objects(item =>
        {
            var bound = bind(item);
            if (bound is null || seen.Add(codeOf(bound)))
            {
                return bound;
            }

            item.Self.Report(DefectCodes.DuplicateId);
            return null;
        });
    }

    internal static LocalizedText Name(this ObjectReader item) => item.Required("name").Localized() ?? new("–");
}
