using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads the words of a preset: <c>terms</c> and the scale of <c>feedback</c>.</summary>
internal static class TermsReader
{
    private static readonly Choices<Party> Parties = new()
    {
        ["submitter"] = Party.Submitter,
        ["coordinator"] = Party.Coordinator,
        ["unit"] = Party.Unit,
        ["leadership"] = Party.Leadership,
        ["oversight"] = Party.Oversight,
        ["system"] = Party.System,
    };

    private static readonly Choices<MachineKind> Machines = new()
    {
        ["case"] = MachineKind.Case,
        ["assignment"] = MachineKind.Assignment,
    };

    private static readonly Choices<Phase> Phases = new()
    {
        ["intake"] = Phase.Intake,
        ["handling"] = Phase.Handling,
        ["answered"] = Phase.Answered,
        ["ended"] = Phase.Ended,
    };

    private static readonly Choices<Outcome> Outcomes = new()
    {
        ["answered"] = Outcome.Answered,
        ["rejected"] = Outcome.Rejected,
        ["guided"] = Outcome.Guided,
        ["outOfProvince"] = Outcome.OutOfProvince,
        ["secretRegime"] = Outcome.SecretRegime,
        ["returned"] = Outcome.Returned,
        ["withdrawn"] = Outcome.Withdrawn,
    };

    internal static PresetTerms Read(ObjectReader preset)
    {
        var terms = preset.Required("terms").Object();
        var closeReasons = Terms(terms, "closeReasons");
        var read = new PresetTerms
        {
            CaseKinds = Terms(terms, "caseKinds"),
            SubmitterKinds = Terms(terms, "submitterKinds"),
            UnitKinds = Terms(terms, "unitKinds"),
            UrgencyClasses = Terms(terms, "urgencyClasses"),
            Fields = Terms(terms, "fields"),
            ReworkCauses = Terms(terms, "reworkCauses"),
            PauseReasons = Terms(terms, "pauseReasons"),
            ReturnReasons = Terms(terms, "returnReasons"),
            Motions = Terms(terms, "motions"),
            Rulings = Terms(terms, "rulings"),
            CloseReasons = closeReasons,
            Roles = ((ValueReader?)terms.Required("roles")).Unique(Role, role => role.Code.Value),
            States = ((ValueReader?)terms.Required("states")).Unique(State, state => state.Code.Value),
            Triggers = terms.Optional("triggers").Unique(Trigger, trigger => trigger.Code.Value),
            Ratings = Ratings(preset, closeReasons),
        };
        terms.Finish();
        return read;
    }

    /// <summary>A trigger that no row has stands on every screen and can never be fired.</summary>
    internal static void CheckTriggers(ObjectReader preset, IEnumerable<Procedure> procedures)
    {
        var used = procedures
            .SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows))
            .Select(row => row.On?.Value)
            .ToHashSet(StringComparer.Ordinal);
        preset.Required("terms").Object().Optional("triggers")?.List(trigger =>
        {
            var id = trigger.Object().Required("id");
            if (!used.Contains(id.Code()))
            {
                id.Report(DefectCodes.TriggerUnused);
            }

            return trigger;
        });
    }

    private static ImmutableArray<TermDefinition> Terms(ObjectReader terms, string list) => terms.Optional(list).Unique(Term, term => term.Code.Value);

    private static TermDefinition? Term(ObjectReader item)
    {
        var term = new TermDefinition(new(item.Required("id").CodeOrNeutral()), item.Name());
        item.Finish();
        return term;
    }

    private static TriggerDefinition? Trigger(ObjectReader item)
    {
        var trigger = new TriggerDefinition(new(item.Required("id").CodeOrNeutral()), item.Name());
        item.Finish();
        return trigger;
    }

    private static RoleDefinition? Role(ObjectReader item)
    {
        var role = new RoleDefinition(new(item.Required("id").CodeOrNeutral()), item.Required("party").OneOf(Parties), item.Name());
        item.Finish();
        return role;
    }

    private static StateDefinition? State(ObjectReader item)
    {
        var state = new StateDefinition(
            new(item.Required("id").CodeOrNeutral()),
            item.Optional("of")?.OneOf(Machines) ?? MachineKind.Case,
            item.Required("phase").OneOf(Phases),
            item.Optional("outcome")?.OneOf(Outcomes) ?? Outcome.None,
            item.Name());
        item.Finish();
        CheckOutcome(item, state);
        return state;
    }

    /// <summary>What ends a case says how: a report counts every case that ended under one outcome, and would not add up.</summary>
    private static void CheckOutcome(ObjectReader item, StateDefinition state)
    {
        if (state is { Of: MachineKind.Case, Phase: Phase.Ended } && item.Optional("outcome") is null)
        {
            item.Self.Report(DefectCodes.OutcomeMissing, [.. Outcomes.Order(StringComparer.Ordinal)]);
        }
    }

    private static ImmutableArray<RatingDefinition> Ratings(ObjectReader preset, ImmutableArray<TermDefinition> closeReasons)
    {
        if (preset.Optional("feedback") is not { } value)
        {
            return [];
        }

        var feedback = value.Object();
        var ratings = feedback.Optional("ratings").Unique(
            item =>
            {
                var rating = new RatingDefinition(
                    new(item.Required("id").CodeOrNeutral()), item.Name(), Declarations.Term(item.Required("closesAs"), closeReasons));
                item.Finish();
                return rating;
            },
            rating => rating.Code.Value);
        feedback.Cites();
        feedback.Finish();
        return ratings;
    }
}
