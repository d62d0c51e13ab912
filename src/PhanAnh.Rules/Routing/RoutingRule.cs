using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// One rule of routing (quy tắc phân phối): what is of these fields and kinds, in these places, in this time goes to these units. A rule advises; an
/// officer dispatches.
/// </summary>
public sealed record RoutingRule
{
    /// <summary>The rule's id, unique in its set.</summary>
    public required RowCode Code { get; init; }

    /// <summary>The fields it takes; empty for every field, and for a case without one.</summary>
    public ImmutableArray<TermCode> Fields { get; init; } = [];

    /// <summary>The kinds of case it takes; empty for every kind.</summary>
    public ImmutableArray<TermCode> Kinds { get; init; } = [];

    /// <summary>The places it takes, each with everything that lies in it; empty for every place, and for an unknown one.</summary>
    public ImmutableArray<PlaceCode> Places { get; init; } = [];

    /// <summary>First day, inclusive; none for always.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive; none for open.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Of the rules that take a case the highest precedence wins, whatever else they say.</summary>
    public int Precedence { get; init; }

    /// <summary>The units the case goes to, each once; not empty.</summary>
    public required ImmutableArray<UnitCode> Units { get; init; }

    /// <summary>The unit among <see cref="Units"/> that leads (đơn vị chủ trì), the others support (phối hợp); none where all stand side by side.</summary>
    public UnitCode? Lead { get; init; }

    /// <summary>The clauses or decisions that it rests on; may be empty.</summary>
    public ImmutableArray<ClauseId> Cites { get; init; } = [];

    /// <summary>Where it was read from; none where it was made in code.</summary>
    public RuleSource? Source { get; init; }

    /// <summary>A rule without end for one field, anywhere.</summary>
    /// <exception cref="ArgumentException">A code is not 1–64 letters, digits, <c>. - _ #</c>.</exception>
    public static RoutingRule For(string code, string field, params string[] units) =>
        new() { Code = new(code), Fields = [new(field)], Units = [.. units.Select(unit => new UnitCode(unit))] };

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(LocalDate day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);
}
