using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Which administrative unit was meant: the unit, or a question with the units it may be. Never a guess.</summary>
/// <remarks>Immutable. Holds names of administrative units only, nothing of what was written.</remarks>
public sealed record PlaceAnswer
{
    internal PlaceAnswer(PlaceDoubt doubt, AdministrativeUnit? place, AdministrativeUnit? named, ImmutableArray<AdministrativeUnit> candidates, string names)
    {
        Doubt = doubt;
        Place = place;
        Named = named;
        Candidates = candidates;
        CandidateNames = names;
    }

    /// <summary>Why there is a question; <see cref="PlaceDoubt.None"/> where there is none.</summary>
    public PlaceDoubt Doubt { get; }

    /// <summary>The unit as it is on the day asked about; none where there is a question.</summary>
    public AdministrativeUnit? Place { get; }

    /// <summary>The unit that was named, where one was; it may have ended.</summary>
    public AdministrativeUnit? Named { get; }

    /// <summary>The units of the day that may be meant, by code; the one found where there is no question.</summary>
    public ImmutableArray<AdministrativeUnit> Candidates { get; }

    /// <summary>Their names for people, each with what it lies in.</summary>
    public string CandidateNames { get; }

    /// <summary>Whether the place is known.</summary>
    public bool IsFound => Place is not null;

    /// <summary>Whether an officer or the sender must be asked which unit is meant.</summary>
    public bool IsQuestion => Doubt is not (PlaceDoubt.None or PlaceDoubt.NotFound);

    /// <summary>The answer or the question as a sentence.</summary>
    public string In(Language language) => Doubt switch
    {
        PlaceDoubt.None when Named is { } named && named != Place => RoutingCodes.Sentences.Say("PLACE_BECAME", language, named.FullName, CandidateNames),
        PlaceDoubt.None => RoutingCodes.Sentences.Say("PLACE_FOUND", language, CandidateNames),
        PlaceDoubt.Several => RoutingCodes.Sentences.Say("PLACE_SEVERAL", language, CandidateNames),
        PlaceDoubt.Split => RoutingCodes.Sentences.Say("PLACE_SPLIT", language, Named!.FullName, CandidateNames),
        PlaceDoubt.Wide => RoutingCodes.Sentences.Say("PLACE_WIDE", language, Named!.FullName, CandidateNames),
        PlaceDoubt.Spelling => RoutingCodes.Sentences.Say("PLACE_SPELLING", language, CandidateNames),
        _ => RoutingCodes.Sentences.Say("PLACE_NOT_FOUND", language),
    };

    /// <inheritdoc/>
    public bool Equals(PlaceAnswer? other) =>
        other is not null && Doubt == other.Doubt && Place == other.Place && Named == other.Named && Candidates.SequenceEqual(other.Candidates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Doubt, Place?.Code, Candidates.Length);

    /// <summary>The doubt and the codes of the units.</summary>
    public override string ToString() => $"{Doubt}: {string.Join(", ", Candidates.Select(unit => unit.Code))}";
}
