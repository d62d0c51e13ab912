namespace PhanAnh.Core;

/// <summary>What the absence of a field means for the officer who checks.</summary>
public enum MissingField
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Ask the submitter to complete it.</summary>
    AskClarification,

    /// <summary>The step cannot go on before a person has acted; the submission is kept all the same.</summary>
    Block,
}
