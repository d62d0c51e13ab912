namespace PhanAnh.Core;

/// <summary>How far a case or an assignment has come. States are the preset's; phases are the library's, and code branches on them only.</summary>
public enum Phase
{
    /// <summary>A case that is being checked and routed; an assignment that its unit has not taken on yet.</summary>
    Intake,

    /// <summary>Somebody is at work.</summary>
    Handling,

    /// <summary>A case that was answered; an assignment whose result was released.</summary>
    Answered,

    /// <summary>Over: a terminal state.</summary>
    Ended,
}
