using System.Collections.Frozen;

namespace PhanAnh;

/// <summary>The English sentences of <see cref="FileDefect"/>, by code.</summary>
internal static class EnglishDefects
{
    public static FrozenDictionary<string, DefectSentence> Sentences { get; } = new Dictionary<string, DefectSentence>(StringComparer.Ordinal)
    {
        [DefectCodes.BadUtf8] = new("The byte {0} cannot stand here in UTF-8. Save the file as UTF-8."),
        [DefectCodes.CodeFormat] = new("{0} is not a code.", "A code is a text of the form {1}."),
        [DefectCodes.DateFormat] = new("{0} is not a date.", "A date is written {1}."),
        [DefectCodes.DefectsTooMany] = new("The file has more defects than are listed.", "At most {1} are listed."),
        [DefectCodes.EncodingUtf16] = new("The file is saved as UTF-16. Save it as UTF-8: in Notepad, choose Save as, Encoding, UTF-8."),
        [DefectCodes.EnumUndefined] = new("The number {0} stands where a name is expected.", "Allowed: {1}."),
        [DefectCodes.EnumUnknown] = new("{0} is not known here.", "Allowed: {1}."),
        [DefectCodes.JsonDepth] = new("The file is nested too deeply.", "At most {1} levels."),
        [DefectCodes.JsonDuplicateKey] = new("The member {0} stands twice in the same object."),
        [DefectCodes.JsonMemberMissing] = new("The member {1} is missing."),
        [DefectCodes.JsonSyntax] = new("This is not JSON: {0} cannot stand here.", "Expected: {1}."),
        [DefectCodes.JsonTrailing] = new("Something follows after the end of the document: {0}."),
        [DefectCodes.JsonType] = new("Found {0}, which is of the wrong kind.", "Expected: {1}."),
        [DefectCodes.JsonUnknownMember] = new("The member {0} is unknown.", "Known here: {1}."),
        [DefectCodes.NumRange] = new("The number {0} is out of range.", "Allowed: {1}."),
        [DefectCodes.PresetEmpty] = new("The file is empty."),
        [DefectCodes.SizeLimit] = new("The file is too large: {0}.", "At most {1}."),
        [DefectCodes.TextControl] = new("The text holds the control character {0}."),
        [DefectCodes.TextEmpty] = new("The text is empty."),
        [DefectCodes.TextIllFormed] = new("{0} is half a character: surrogates come in pairs."),
        [DefectCodes.CitationMissing] = new("This row cites no clause."),
        [DefectCodes.ClockNeverStarted] = new("This clock never starts."),
        [DefectCodes.ClockNeverStopped] = new("This clock never stops."),
        [DefectCodes.DuplicateId] = new("This id is used above."),
        [DefectCodes.GuardArguments] = new("The guard {0} has the wrong number of arguments.", "Arguments: {1}."),
        [DefectCodes.GuardFormat] = new("{0} is no guard.", "Written: {1}."),
        [DefectCodes.HoursFormat] = new("{0} is no list of hours.", "For example: {1}."),
        [DefectCodes.LimitFormat] = new("{0} is no time limit.", "Written: {1}."),
        [DefectCodes.LimitTable] = new("A table of limits ends with one row without a condition, and no other row is without one."),
        [DefectCodes.OnceOrOn] = new("A row has either \"on\" (a trigger) or \"once\" (fires by itself), not both and not neither."),
        [DefectCodes.PeriodReversed] = new("The end {0} is before the beginning."),
        [DefectCodes.RefUnknown] = new("{0} is not declared.", "Near: {1}."),
        [DefectCodes.RowRepeated] = new("This row is never used: a row above takes the same state and trigger under no further condition ({1})."),
        [DefectCodes.StateTrap] = new("The state {1} has no way out and is not an end."),
        [DefectCodes.StateUnreachable] = new("No row leads to the state {1}."),
        [DefectCodes.CutoffFormat] = new("{0} is no cut-off.", "For example: {1}."),
        [DefectCodes.OpeningMissing] = new("No row registers a case (a row whose \"from\" is empty)."),
        [DefectCodes.NothingSettles] = new("Rows that fire by themselves form a circle through the state {1}."),
        [DefectCodes.TimeFormat] = new("{0} is no date and time with an offset.", "Written: {1}."),
        [DefectCodes.PeriodOverlap] = new("The unit has another person in this post at the same time."),
        [DefectCodes.TriggerUnused] = new("No row has the trigger {0}: nothing permits it."),
        [DefectCodes.EscalationCycle] = new("What follows when this clock is broken leads back to it ({1})."),
        [DefectCodes.UnitCycle] = new("{0} closes a circle: following the units named leads back to this one."),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
