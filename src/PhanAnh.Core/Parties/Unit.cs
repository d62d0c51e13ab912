using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>A unit that cases can be dispatched to (đơn vị xử lý), with the days on which it exists and who came after it.</summary>
public sealed record Unit
{
    /// <summary>The unit's code.</summary>
    public required UnitCode Code { get; init; }

    /// <summary>What people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The kind of unit, a term of the preset (TN58-A1.1a-2).</summary>
    public TermCode? Kind { get; init; }

    /// <summary>First day, inclusive; none for always.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive; none for open.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The unit that took over its duties; none where nobody did, or several did: <see cref="Successors"/> has them all.</summary>
    public UnitCode? Successor
    {
        get => Successors is [var only] ? only : null;
        init => Successors = value is { } only ? [only] : [];
    }

    /// <summary>The units that took over its duties: one where it was merged or renamed, several where it was split.</summary>
    public ImmutableArray<UnitCode> Successors { get; init; } = [];

    /// <summary>The unit above it, into which its figures roll up (TN58-A16.2).</summary>
    public UnitCode? Parent { get; init; }

    /// <summary>Its contacts, past, present and announced.</summary>
    public ImmutableArray<FocalPerson> FocalPersons { get; init; } = [];

    /// <summary>The unit's own shorter limits by field; the empty key holds for every field (TN58-A8.2a-1).</summary>
    public ImmutableDictionary<string, TimeLimit> OwnLimits { get; init; } = ImmutableDictionary<string, TimeLimit>.Empty;

    /// <summary>A unit without end and without contacts yet.</summary>
    public static Unit Of(string code, string name) => new() { Code = new(code), Name = new(name) };

    /// <summary>Whether the unit exists on a day.</summary>
    public bool ExistsOn(LocalDate day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);

    /// <summary>The unit's own limit for a field, else its general one, else none.</summary>
    public TimeLimit? OwnLimitFor(TermCode? field) =>
        field is { } known && OwnLimits.TryGetValue(known.Value, out var special) ? special
        : OwnLimits.TryGetValue("", out var general) ? general
        : null;
}
