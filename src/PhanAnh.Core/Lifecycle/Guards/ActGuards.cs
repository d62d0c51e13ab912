namespace PhanAnh.Core;

/// <summary>Guards that look at the act itself.</summary>
internal static class ActGuards
{
    internal static IEnumerable<GuardRule> All { get; } =
    [
        new("NoteGiven", (0, 0), true, (scope, _) => scope.Act!.Note is { IsBlank: false }),
        new("GroundsGiven", (0, 0), true, (scope, _) => scope.Act is RejectAct { Grounds: { IsDefaultOrEmpty: false } }),
        new("NoticeGiven", (0, 0), true, (scope, _) => scope.Act is RejectAct { Notice: { IsBlank: false } }),
        new("DocumentGiven", (0, 0), true, (scope, _) => scope.Act is FileExtensionAct { Document: not null } or SubmitResultAct { Document: not null }),
        new("CauseIs", (1, 8), true, (scope, causes) => scope.Act is RequestReworkAct act && causes.Contains(act.Cause.Value)),
        new("RatingIs", (1, 8), true, (scope, ratings) => scope.Act is RateAct act && ratings.Contains(act.Rating.Value)),
        new("MoreUnitsToCome", (0, 0), true, (scope, _) => scope.Act is DispatchAct act && act.LeavesAUnitAwaited(scope)),
        new("SuspectsResolved", (0, 0), true, (scope, _) => SuspectsAreResolved(scope)),
        new("ScopeIs", (1, 2), true, (scope, scopes) => scope.Act is DiscloseAct act && scopes.Contains(act.Scope.ToString())) { Vocabulary = GuardVocabulary.Scopes },
    ];

    /// <summary>Whether the officer has decided about every suspected passage. Bad decisions are the act's own to refuse.</summary>
    private static bool SuspectsAreResolved(GuardScope scope)
    {
        if (scope.Act is not PublishAct act || scope.Context.DraftOf(scope.Assignment) is not { } draft)
        {
            return true;
        }

        var decisions = act.Decisions ?? [];
        return draft.FaultsOf(decisions).Any() || draft.Review(decisions).Unresolved == 0;
    }
}
