namespace PhanAnh.Rules;

/// <summary>What a finding asks for. The library fixes the most that each rule may ask; a preset can lower it and never raise it.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nobody has to act.</summary>
    Info,

    /// <summary>The submitter should be asked to complete or correct something. No ground for cancelling, and nothing waits for the answer.</summary>
    AsksForClarification,

    /// <summary>An officer must look: a ground may apply, or a language that software cannot judge.</summary>
    NeedsHumanJudgement,

    /// <summary>The step cannot go on before a person has acted. Structural facts only; the submission is stored all the same.</summary>
    Blocks,
}
