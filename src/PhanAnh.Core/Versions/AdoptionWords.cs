namespace PhanAnh.Core;

/// <summary>Whether the words of a case that is to be taken over are words of the regulation, and whether the units that it names are known.</summary>
internal sealed class AdoptionWords(AdministrativeScope scope)
{
    private readonly Preset _preset = scope.Context.Preset;

    internal void Check(CaseSnapshot given)
    {
        Check(TermList.Kind, given.Kind, "kind");
        Check(TermList.SubmitterKind, given.SubmitterKind, "submitterKind");
        Check(TermList.Channel, given.Channel, "channel");
        Check(TermList.Field, given.Field, "field");
        Check(TermList.UrgencyClass, given.UrgencyClass, "urgencyClass");
        CheckGrounds(given);

        // A case can close with a rating for its reason.
        Check([.. _preset.Terms.CloseReasons.Select(reason => reason.Code), .. TermLists.CodesOf(_preset, TermList.Rating)], given.CloseReason, "closeReason");
        Check(TermList.Rating, given.DirectResult?.Rating, "directResult.rating");
        for (var i = 0; i < given.Assignments.Length; i++)
        {
            CheckAssignment(given.Assignments[i], $"assignments[{i}]");
        }

        for (var i = 0; i < given.Clocks.Length; i++)
        {
            for (var j = 0; j < given.Clocks[i].Pauses.Length; j++)
            {
                Check([.. _preset.Terms.PauseReasons.Select(reason => reason.Code)], given.Clocks[i].Pauses[j].Reason, $"clocks[{i}].pauses[{j}].reason");
            }
        }

        CheckUnits(given);
    }

    private void CheckGrounds(CaseSnapshot given)
    {
        for (var i = 0; i < given.Grounds.Length; i++)
        {
            var (code, part) = given.Grounds[i];
            Check([.. _preset.Intake.Grounds.Select(ground => ground.Code)], code, $"grounds[{i}].ground");
            if (_preset.Intake.Ground(code) is { } known)
            {
                Check([.. known.SubCodes], part, $"grounds[{i}].subCode");
            }
        }
    }

    private void CheckAssignment(Assignment assignment, string place)
    {
        Check(TermList.ReworkCause, assignment.Rework, place + ".rework");
        for (var i = 0; i < assignment.Reworks.Length; i++)
        {
            Check(TermList.ReworkCause, assignment.Reworks[i], $"{place}.reworks[{i}]");
        }

        for (var i = 0; i < assignment.Answers.Length; i++)
        {
            Check(TermList.Rating, assignment.Answers[i].Rating, $"{place}.answers[{i}].rating");
        }
    }

    /// <summary>Units of its assignments and motions apart. One that has ended since is known still.</summary>
    private void CheckUnits(CaseSnapshot given)
    {
        Check(given.ChosenUnit, "chosenUnit");
        Check(given.RecurrenceHandledBy, "recurrenceHandledBy");
        for (var i = 0; i < given.DisclosedTo.Length; i++)
        {
            Check(given.DisclosedTo[i], $"disclosedTo[{i}]");
        }

        for (var i = 0; i < given.Directions.Length; i++)
        {
            Check(given.Directions[i].Unit, $"directions[{i}].unit");
        }

        for (var i = 0; i < given.Commendations.Length; i++)
        {
            Check(given.Commendations[i].Unit, $"commendations[{i}].unit");
        }

        for (var i = 0; i < given.ForceMajeure.Length; i++)
        {
            for (var j = 0; j < given.ForceMajeure[i].Units.Length; j++)
            {
                Check(given.ForceMajeure[i].Units[j], $"forceMajeure[{i}].units[{j}]");
            }
        }
    }

    private void Check(TermList list, TermCode? code, string place) => Check([.. TermLists.CodesOf(_preset, list)], code, place);

    private void Check(TermCode[] known, TermCode? code, string place)
    {
        if (code is { } term && !known.Contains(term))
        {
            scope.Refuse(RefusalCodes.TermUnknown, "snapshot." + place, term.Value ?? "–", string.Join(", ", known));
        }
    }

    private void Check(UnitCode? code, string place)
    {
        if (code is { } unit && scope.Context.Units.Find(unit) is null)
        {
            scope.Refuse(RefusalCodes.UnitUnknown, "snapshot." + place, unit.Value ?? "–");
        }
    }
}
